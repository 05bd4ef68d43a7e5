package no.leietileie.register.ui.disclosure;

import java.time.Instant;
import java.util.List;

/**
 * Everything held about one household and who has looked, in the words of the language it was made in.
 *
 * @param household its number
 * @param purpose why it was made
 */
public record DisclosureReport(
        long household,
        String title,
        String municipality,
        Instant madeAt,
        String madeBy,
        String purpose,
        List<DisclosureSection> sections) {

    @Override
    public String toString() {
        return "DisclosureReport[" + household + "]";
    }
}
