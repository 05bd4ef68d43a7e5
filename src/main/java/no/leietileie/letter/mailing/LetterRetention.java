package no.leietileie.letter.mailing;

import no.leietileie.municipality.PolicyKey;
import no.leietileie.register.retention.OldRows;
import no.leietileie.register.retention.RetainedKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How long sent letters are kept; the file and its history go with the letter. Drafts are no letters yet. */
@Configuration(proxyBeanMethods = false)
class LetterRetention {

    private static final PolicyKey<Integer> LETTERS = RetainedKind.months("letters", 120);

    @Bean
    PolicyKey<Integer> lettersPeriod() {
        return LETTERS;
    }

    @Bean
    RetainedKind lettersRetained(OldRows rows) {
        return rows.of("letters", LETTERS, "letter_recipient", "sent_at");
    }
}
