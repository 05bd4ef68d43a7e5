package no.leietileie.register.ui;

import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.Facts;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.StatusBadge;
import no.leietileie.base.ui.Texts;
import no.leietileie.base.ui.Tone;
import no.leietileie.register.LeaseFacts;
import no.leietileie.register.households.LeaseDetails;
import org.jspecify.annotations.Nullable;

/** One lease as the landlord's register has it. */
class LeaseCard extends Card {

    LeaseCard(LeaseDetails lease) {
        super(Texts.text("lease.title", lease.number()));
        addClassName("lease-card");
        LeaseFacts facts = lease.facts();
        Facts list = new Facts()
                .fact(getTranslation("lease.address"), LeaseLabels.address(lease.dwelling()))
                .fact(getTranslation("lease.status"), status(lease))
                .fact(getTranslation("lease.kind"), TenantLabels.of(facts.kind()))
                .fact(getTranslation("lease.starts"), Formats.date(facts.startsOn()))
                .fact(getTranslation("lease.ends"), Formats.date(facts.endsOn()))
                .fact(getTranslation("lease.terminated"), Formats.date(facts.terminatedOn()))
                .fact(getTranslation("lease.moved-out"), Formats.date(facts.movedOutOn()))
                .fact(getTranslation("lease.rent"), Formats.money(facts.monthlyRent()))
                .fact(getTranslation("lease.arrears"), Formats.money(facts.arrears()))
                .fact(getTranslation("lease.deposit"), Formats.money(facts.deposit()))
                .fact(getTranslation("lease.electricity"), Formats.text(facts.electricity()))
                .fact(getTranslation("lease.housing-allowance"), yesNo(facts.housingAllowance()))
                .fact(getTranslation("lease.remark"), Formats.text(facts.remark()))
                .fact(getTranslation("source"), SourceLabels.of(lease.provenance()));
        add(list);
    }

    private StatusBadge status(LeaseDetails lease) {
        if (!lease.running()) {
            return new StatusBadge(Tone.NEUTRAL, getTranslation("lease.ended"));
        }
        return lease.alert() == null
                ? new StatusBadge(Tone.GREEN, getTranslation("lease.running"))
                : new StatusBadge(TenantLabels.tone(lease.alert()), TenantLabels.of(lease.alert()));
    }

    private String yesNo(@Nullable Boolean value) {
        return value == null ? Formats.UNKNOWN : getTranslation(value ? "tenants.yes" : "tenants.no");
    }
}
