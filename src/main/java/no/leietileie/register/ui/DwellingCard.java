package no.leietileie.register.ui;

import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.Facts;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Texts;
import no.leietileie.register.dwellings.DwellingFacts;
import no.leietileie.register.households.LeaseDetails.DwellingDetails;

/** What is let: size, ownership and what it costs. */
class DwellingCard extends Card {

    DwellingCard(DwellingDetails dwelling) {
        super(Texts.text("dwelling.title"));
        DwellingFacts facts = dwelling.facts();
        add(new Facts()
                .fact(getTranslation("lease.address"), LeaseLabels.address(dwelling))
                .fact(getTranslation("dwelling.kind"), TenantLabels.of(facts.kind()))
                .fact(getTranslation("dwelling.tenure"), TenantLabels.of(facts.tenure()))
                .fact(getTranslation("dwelling.cooperative"), Formats.text(dwelling.cooperativeName()))
                .fact(getTranslation("dwelling.share"), Formats.text(facts.shareNumber()))
                .fact(getTranslation("dwelling.cadastre"), LeaseLabels.cadastre(facts))
                .fact(getTranslation("dwelling.rooms"), TenantLabels.number(facts.rooms()))
                .fact(
                        getTranslation("dwelling.area"),
                        facts.area() == null
                                ? Formats.UNKNOWN
                                : getTranslation(
                                        "dwelling.area.value",
                                        facts.area().toPlainString().replace('.', ',')))
                .fact(getTranslation("dwelling.floor"), Formats.text(facts.floor()))
                .fact(getTranslation("dwelling.valuation"), Formats.money(facts.valuation()))
                .fact(getTranslation("dwelling.valued"), Formats.date(facts.valuedOn()))
                .fact(getTranslation("dwelling.shared-costs"), Formats.money(facts.sharedCosts()))
                .fact(getTranslation("dwelling.shared-debt"), Formats.money(facts.sharedDebt()))
                .fact(getTranslation("source"), SourceLabels.of(dwelling.provenance())));
    }
}
