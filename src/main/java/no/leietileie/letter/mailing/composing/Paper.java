package no.leietileie.letter.mailing.composing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.document.Contact;
import no.leietileie.letter.document.LetterLogo;
import no.leietileie.letter.document.Sender;
import no.leietileie.municipality.Letterhead;
import org.jspecify.annotations.Nullable;

/** The municipality's paper on one day: what every letter of a mailing has in common. */
public record Paper(Letterhead head, @Nullable LetterLogo logo, LocalDate date, LocalDate replyBy) {

    /** @param logoFile one that cannot be printed was told of when it was chosen; the letter goes without it */
    public static Paper of(Letterhead head, byte @Nullable [] logoFile, LocalDate date, LocalDate replyBy) {
        LetterLogo logo =
                logoFile != null && LetterLogo.read(logoFile) instanceof LetterLogo.Ready ready ? ready.logo() : null;
        return new Paper(head, logo, date, replyBy);
    }

    Sender sender(LanguageTag language) {
        List<String> address = Stream.of(head.unit(), head.postalAddress(), head.postalPlace())
                .filter(line -> !line.isBlank())
                .limit(Sender.MOST_LINES)
                .toList();
        return new Sender(language, head.name(), address, logo);
    }

    /** @param name whoever follows the household up; the office when nobody does */
    Contact contact(@Nullable String name) {
        return new Contact(contactName(name), filled(head.phone()), filled(head.email()));
    }

    String contactName(@Nullable String name) {
        return name != null ? name : head.unit().isBlank() ? head.name() : head.unit();
    }

    static @Nullable String filled(String text) {
        return text.isBlank() ? null : text;
    }
}
