package no.leietileie.register.ui;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.leietileie.base.ui.Formats;
import no.leietileie.register.dwellings.DwellingFacts;
import no.leietileie.register.households.LeaseDetails.DwellingDetails;
import org.jspecify.annotations.Nullable;

/** Words for what is known about a lease and its dwelling. */
final class LeaseLabels {

    private LeaseLabels() {}

    static String address(DwellingDetails dwelling) {
        DwellingFacts facts = dwelling.facts();
        String street = joined(" ", facts.streetAddress(), facts.unitNumber());
        String place = joined(" ", facts.postalCode(), facts.city());
        return Formats.text(joined(", ", street, place));
    }

    static String cadastre(DwellingFacts facts) {
        return Formats.text(joined(" / ", facts.cadastralUnit(), facts.cadastralLot(), facts.sectionNumber()));
    }

    private static String joined(String separator, @Nullable String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(separator));
    }
}
