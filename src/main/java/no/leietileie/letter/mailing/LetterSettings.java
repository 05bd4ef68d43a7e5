package no.leietileie.letter.mailing;

import no.leietileie.municipality.PolicyKey;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * How the municipality sends letters; each mailing begins with it.
 *
 * @param undoMinutes between "send" and the first letter
 * @param replyDays from the letter's date to the last day for an answer
 * @param norwegianEnclosed see {@link MailingOptions}
 */
public record LetterSettings(
        int undoMinutes, int replyDays, boolean norwegianEnclosed, boolean norwegianFirst, boolean letterPerAdult) {

    private static final int LONGEST_UNDO = 24 * 60;

    public static final PolicyKey<LetterSettings> KEY = new PolicyKey<>(
            "letters.sending",
            LetterSettings.class,
            new LetterSettings(10, 14, true, false, false),
            LetterSettings::isSound);

    private boolean isSound() {
        return undoMinutes >= 0 && undoMinutes <= LONGEST_UNDO && replyDays >= 1;
    }

    @Configuration(proxyBeanMethods = false)
    static class Declaration {

        @Bean
        PolicyKey<LetterSettings> letterSettingsPolicy() {
            return KEY;
        }
    }
}
