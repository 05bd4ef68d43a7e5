package no.leietileie.letter.mailing;

import no.leietileie.municipality.PolicyKey;
import no.leietileie.register.retention.OldRows;
import no.leietileie.register.retention.RetainedKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How long sent letters are kept; the file and its history go with the letter. What was never sent goes sooner. */
@Configuration(proxyBeanMethods = false)
class LetterRetention {

    private static final PolicyKey<Integer> LETTERS = RetainedKind.months("letters", 120);

    private static final PolicyKey<Integer> UNSENT = RetainedKind.months("unsent-letters", 12);

    /** Drafts, and letters that were held back, failed or cancelled: as old as their mailing. */
    @Bean
    RetainedKind unsentLettersRetained(OldRows rows) {
        return rows.of("unsent-letters", UNSENT, "letter_recipient", """
            (SELECT mailing.created_at FROM letter_mailing mailing
            WHERE mailing.id = letter_recipient.mailing_id AND letter_recipient.sent_at IS NULL)\
            """);
    }

    @Bean
    RetainedKind lettersRetained(OldRows rows) {
        return rows.of("letters", LETTERS, "letter_recipient", "sent_at");
    }
}
