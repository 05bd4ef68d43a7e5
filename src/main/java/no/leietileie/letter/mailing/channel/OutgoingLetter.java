package no.leietileie.letter.mailing.channel;

import java.util.List;
import no.leietileie.base.Fodselsnummer;
import no.leietileie.base.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * A letter on its way out.
 *
 * @param key the same each time this letter is tried, and no other's
 * @param addressLines street; postal code; place
 * @param identityNumber for the digital mailbox, null for other channels
 */
public record OutgoingLetter(
        String key,
        String title,
        LanguageTag language,
        String senderName,
        String name,
        List<String> addressLines,
        @Nullable String email,
        @Nullable Fodselsnummer identityNumber,
        byte[] pdf) {}
