package no.leietileie.register.households;

import no.leietileie.base.LanguageTag;
import no.leietileie.register.PersonFacts;
import no.leietileie.register.imports.cell.PhoneCell;
import org.jspecify.annotations.Nullable;

/** How a person is reached and in which language. */
public record PersonContact(
        @Nullable String phone,
        @Nullable String email,
        @Nullable LanguageTag language,
        @Nullable Boolean interpreterNeeded) {

    static PersonContact of(PersonFacts facts) {
        return new PersonContact(facts.phone(), facts.email(), facts.language(), facts.interpreterNeeded());
    }

    /** As somebody typed it: a new phone number is stored as an import stores it, so that the two are told to be one. */
    public PersonContact typed(
            String newPhone,
            String newEmail,
            @Nullable LanguageTag newLanguage,
            @Nullable Boolean newInterpreterNeeded) {
        String number = blankToNull(newPhone);
        return new PersonContact(
                number == null || number.equals(phone)
                        ? number
                        : PhoneCell.parse(number).found().orElse(number),
                blankToNull(newEmail),
                newLanguage,
                newInterpreterNeeded);
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text.strip();
    }

    /** @throws IllegalArgumentException for a field that is not one of contact */
    PersonContact with(String field, @Nullable Object value) {
        return switch (field) {
            case "phone" -> new PersonContact((String) value, email, language, interpreterNeeded);
            case "email" -> new PersonContact(phone, (String) value, language, interpreterNeeded);
            case "language" -> new PersonContact(phone, email, (LanguageTag) value, interpreterNeeded);
            case "interpreterNeeded" -> new PersonContact(phone, email, language, (Boolean) value);
            default -> throw new IllegalArgumentException("Not a field of contact: " + field);
        };
    }

    PersonFacts in(PersonFacts facts) {
        return facts.withContact(phone, email, language, interpreterNeeded);
    }
}
