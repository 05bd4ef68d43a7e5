package no.leietileie.letter.mailing.channel;

import java.util.List;
import java.util.Locale;
import no.leietileie.base.LanguageTag;
import no.leietileie.base.ui.Languages;

/** What stands in the e-mail itself: that there is a letter, and nothing of what it is about. */
record EmailText(String subject, String body, String fileName) {

    /** In Norwegian, and in English for those who read another language. */
    static EmailText of(Languages texts, LanguageTag language, String sender) {
        Locale norwegian = language.value().equals("nn") ? Languages.NYNORSK : Languages.BOKMAL;
        boolean readsNorwegian = List.of("nb", "nn").contains(language.value());
        String body = texts.getTranslation("letter.email.body", norwegian, sender);
        return new EmailText(
                texts.getTranslation("letter.email.subject", norwegian, sender),
                readsNorwegian
                        ? body
                        : body + "\n\n—\n\n" + texts.getTranslation("letter.email.body", Languages.ENGLISH, sender),
                texts.getTranslation("letter.email.attachment", norwegian));
    }
}
