package no.leietileie.register.ui;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.leietileie.access.CurrentUser;
import no.leietileie.base.ui.Brand;
import no.leietileie.base.ui.Texts;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.households.Disclosures;
import no.leietileie.register.households.HeldFacts;
import no.leietileie.register.households.Purpose;
import no.leietileie.register.ui.disclosure.DisclosureFormat;
import no.leietileie.register.ui.disclosure.DisclosureReport;
import no.leietileie.register.ui.disclosure.DisclosureSection;
import no.leietileie.register.ui.disclosure.HouseholdDisclosure;
import no.leietileie.register.ui.disclosure.PurposeTexts;
import org.springframework.stereotype.Component;

/** Puts the report together from what the register, the log and the other modules hold. */
@Component
class DisclosureReports {

    private final Disclosures disclosures;
    private final List<HouseholdDisclosure> contributions;
    private final List<DisclosureFormat> formats;
    private final Brand brand;
    private final Clock clock;

    DisclosureReports(
            Disclosures disclosures,
            List<HouseholdDisclosure> contributions,
            List<DisclosureFormat> formats,
            Brand brand,
            Clock clock) {
        this.disclosures = disclosures;
        this.contributions = contributions.stream()
                .sorted(Comparator.comparingInt(HouseholdDisclosure::order))
                .toList();
        this.formats = formats.stream()
                .sorted(Comparator.comparing(DisclosureFormat::extension))
                .toList();
        this.brand = brand;
        this.clock = clock;
    }

    List<DisclosureFormat> formats() {
        return formats;
    }

    Optional<DisclosureReport> make(HouseholdId household, Purpose purpose) {
        return disclosures.read(household, purpose).map(held -> report(held, purpose));
    }

    private DisclosureReport report(HeldFacts held, Purpose purpose) {
        HouseholdId household = held.details().id();
        List<DisclosureSection> sections = new ArrayList<>(RegisterDisclosure.sections(held));
        contributions.forEach(one -> sections.addAll(one.sections(household)));
        sections.add(RegisterDisclosure.log(held));
        return new DisclosureReport(
                household.value(),
                Texts.text("disclosure.title"),
                brand.municipalityName(),
                UI.getCurrent().getLocale().getLanguage(),
                RegisterDisclosure.recipient(held),
                RegisterDisclosure.addressLines(held),
                clock.instant(),
                CurrentUser.get().displayName(),
                PurposeTexts.of(purpose.logged()),
                List.copyOf(sections));
    }

    void notePrinted(HouseholdId household, Purpose purpose) {
        disclosures.notePrinted(household, purpose);
    }

    void noteExported(HouseholdId household, DisclosureFormat format, Purpose purpose) {
        disclosures.noteExported(household, format.extension(), purpose);
    }
}
