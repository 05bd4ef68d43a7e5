package no.leietileie.register.ui.disclosure;

import java.time.Instant;
import java.util.List;

/**
 * Everything held about one household and who has looked, in the words of the language it was made in.
 *
 * @param household its number
 * @param language in which it is, such as {@code nb}
 * @param recipient the tenants, as they are to be addressed
 * @param addressLines where they live, where that is known
 * @param purpose why it was made
 */
public record DisclosureReport(
        long household,
        String title,
        String municipality,
        String language,
        String recipient,
        List<String> addressLines,
        Instant madeAt,
        String madeBy,
        String purpose,
        List<DisclosureSection> sections) {

    @Override
    public String toString() {
        return "DisclosureReport[" + household + "]";
    }
}
