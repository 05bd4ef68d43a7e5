package no.leietileie.register.ui;

import static java.util.stream.Collectors.joining;
import static no.leietileie.base.ui.Texts.text;

import java.util.List;
import no.leietileie.access.log.AccessLogRow;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Texts;
import no.leietileie.register.LeaseFacts;
import no.leietileie.register.dwellings.DwellingFacts;
import no.leietileie.register.households.HeldFacts;
import no.leietileie.register.households.HouseholdDetails;
import no.leietileie.register.households.LeaseDetails;
import no.leietileie.register.households.LeaseDetails.DwellingDetails;
import no.leietileie.register.households.PersonDetails;
import no.leietileie.register.ui.disclosure.DisclosureEntry;
import no.leietileie.register.ui.disclosure.DisclosureSection;
import no.leietileie.register.ui.disclosure.LoggedDetails;
import no.leietileie.register.ui.disclosure.PurposeTexts;
import org.jspecify.annotations.Nullable;

/** What the register and the access log hold, in the words of the report. */
final class RegisterDisclosure {

    private RegisterDisclosure() {}

    static List<DisclosureSection> sections(HeldFacts held) {
        HouseholdDetails details = held.details();
        return List.of(
                new DisclosureSection(text("disclosure.household"), List.of(household(details))),
                new DisclosureSection(
                        text("disclosure.persons"),
                        details.persons().stream()
                                .map(person ->
                                        person(person, held.identityNumbers().get(person.id())))
                                .toList()),
                new DisclosureSection(
                        text("disclosure.leases"),
                        details.leases().stream().map(RegisterDisclosure::lease).toList()),
                new DisclosureSection(
                        text("disclosure.dwellings"),
                        details.leases().stream()
                                .map(LeaseDetails::dwelling)
                                .distinct()
                                .map(RegisterDisclosure::dwelling)
                                .toList()),
                new DisclosureSection(
                        text("disclosure.lists"),
                        held.lists().stream().map(DisclosureEntry::of).toList()),
                new DisclosureSection(
                        text("disclosure.imported"),
                        held.importedRows().stream()
                                .map(row -> DisclosureEntry.of(
                                        text("disclosure.imported.row", row.fileName(), Formats.number(row.row()))))
                                .toList()));
    }

    static DisclosureSection log(HeldFacts held) {
        return new DisclosureSection(
                text("disclosure.log"),
                held.log().stream().map(RegisterDisclosure::look).toList());
    }

    static String recipient(HeldFacts held) {
        return held.details().persons().stream().map(PersonLabels::name).collect(joining(text("household.and")));
    }

    static List<String> addressLines(HeldFacts held) {
        return held.details().leases().stream()
                .limit(1)
                .map(lease -> LeaseLabels.address(lease.dwelling()))
                .filter(address -> !address.equals(Formats.UNKNOWN))
                .toList();
    }

    private static DisclosureEntry household(HouseholdDetails household) {
        return DisclosureEntry.of("")
                .with(
                        text("field.adults"),
                        TenantLabels.number(household.facts().adults()))
                .with(
                        text("field.children"),
                        TenantLabels.number(household.facts().children()))
                .with(
                        text("field.protection"),
                        TenantLabels.of(household.facts().protection()))
                .with(
                        text("disclosure.consultant"),
                        household.consultant() == null
                                ? Formats.UNKNOWN
                                : household.consultant().displayName())
                .with(text("source"), SourceLabels.of(household.provenance()));
    }

    private static DisclosureEntry person(PersonDetails person, @Nullable String identityNumber) {
        return DisclosureEntry.of(PersonLabels.name(person))
                .with(text("person.role"), TenantLabels.of(person.role()))
                .with(text("person.birth-date"), Formats.date(person.birthDate()))
                .with(text("person.identity-number"), Formats.text(identityNumber))
                .with(text("person.phone"), Formats.text(person.contact().phone()))
                .with(text("person.email"), Formats.text(person.contact().email()))
                .with(text("person.language"), PersonLabels.language(person.contact()))
                .with(text("person.interpreter"), yesNo(person.contact().interpreterNeeded()))
                .with(text("person.nationality"), TenantLabels.country(person.nationality()))
                .with(text("source"), SourceLabels.of(person.provenance()));
    }

    private static DisclosureEntry lease(LeaseDetails lease) {
        LeaseFacts facts = lease.facts();
        return DisclosureEntry.of(text("lease.title", lease.number()))
                .with(text("lease.address"), LeaseLabels.address(lease.dwelling()))
                .with(text("lease.kind"), TenantLabels.of(facts.kind()))
                .with(text("lease.starts"), Formats.date(facts.startsOn()))
                .with(text("lease.ends"), Formats.date(facts.endsOn()))
                .with(text("lease.terminated"), Formats.date(facts.terminatedOn()))
                .with(text("lease.moved-out"), Formats.date(facts.movedOutOn()))
                .with(text("lease.rent"), Formats.money(facts.monthlyRent()))
                .with(text("lease.arrears"), Formats.money(facts.arrears()))
                .with(text("lease.deposit"), Formats.money(facts.deposit()))
                .with(text("lease.electricity"), Formats.text(facts.electricity()))
                .with(text("lease.housing-allowance"), yesNo(facts.housingAllowance()))
                .with(text("lease.remark"), Formats.text(facts.remark()))
                .with(text("field.registerDate"), Formats.date(facts.registerDate()))
                .with(text("source"), SourceLabels.of(lease.provenance()));
    }

    private static DisclosureEntry dwelling(DwellingDetails dwelling) {
        DwellingFacts facts = dwelling.facts();
        return DisclosureEntry.of(LeaseLabels.address(dwelling))
                .with(text("field.objectNumber"), Formats.text(facts.objectNumber()))
                .with(text("field.propertyName"), Formats.text(facts.propertyName()))
                .with(text("dwelling.kind"), TenantLabels.of(facts.kind()))
                .with(text("dwelling.tenure"), TenantLabels.of(facts.tenure()))
                .with(text("dwelling.cooperative"), Formats.text(dwelling.cooperativeName()))
                .with(text("dwelling.share"), Formats.text(facts.shareNumber()))
                .with(text("dwelling.cadastre"), LeaseLabels.cadastre(facts))
                .with(text("dwelling.rooms"), TenantLabels.number(facts.rooms()))
                .with(text("dwelling.floor"), Formats.text(facts.floor()))
                .with(text("dwelling.valuation"), Formats.money(facts.valuation()))
                .with(text("dwelling.shared-costs"), Formats.money(facts.sharedCosts()))
                .with(text("dwelling.shared-debt"), Formats.money(facts.sharedDebt()))
                .with(text("source"), SourceLabels.of(dwelling.provenance()));
    }

    private static DisclosureEntry look(AccessLogRow row) {
        DisclosureEntry entry = DisclosureEntry.of(text("notes.who", row.userName(), Formats.time(row.at())))
                .with(
                        text("access.action." + row.action().name()),
                        Texts.find("access.subject." + row.subject()).orElse(row.subject()));
        String details = LoggedDetails.all(row);
        if (!details.isEmpty()) {
            entry = entry.with(text("access.details"), details);
        }
        String purpose = row.details().get(AccessLogRow.PURPOSE);
        return purpose == null ? entry : entry.with(text("access.why"), PurposeTexts.of(purpose));
    }

    private static String yesNo(@Nullable Boolean value) {
        return value == null ? Formats.UNKNOWN : text(value ? "tenants.yes" : "tenants.no");
    }
}
