package no.leietileie.register.households;

import no.leietileie.base.LanguageTag;
import no.leietileie.register.PersonFacts;
import no.leietileie.register.imports.cell.PhoneCell;
import org.jspecify.annotations.Nullable;

/**
 * How a person is reached and in which language.
 *
 * @param languageVariety such as a dialect, where whoever interprets must know it
 */
public record PersonContact(
        @Nullable String phone,
        @Nullable String email,
        @Nullable LanguageTag language,
        @Nullable String languageVariety,
        @Nullable Boolean interpreterNeeded) {

    public static final int VARIETY_LENGTH = 60;

    public static final int EMAIL_LENGTH = 200;

    /** @throws IllegalArgumentException for what is longer than can be stored */
    void requireStorable() {
        if ((email != null && email.length() > EMAIL_LENGTH)
                || (languageVariety != null && languageVariety.length() > VARIETY_LENGTH)) {
            throw new IllegalArgumentException("Longer than what can be stored");
        }
    }

    static PersonContact of(PersonFacts facts) {
        return new PersonContact(
                facts.phone(), facts.email(), facts.language(), facts.languageVariety(), facts.interpreterNeeded());
    }

    /** As somebody typed it: a new phone number is stored as an import stores it, so that the two are told to be one. */
    public PersonContact typed(
            String newPhone,
            String newEmail,
            @Nullable LanguageTag newLanguage,
            String newVariety,
            @Nullable Boolean newInterpreterNeeded) {
        String number = blankToNull(newPhone);
        return new PersonContact(
                number == null || number.equals(phone)
                        ? number
                        : PhoneCell.parse(number).found().orElse(number),
                blankToNull(newEmail),
                newLanguage,
                blankToNull(newVariety),
                newInterpreterNeeded);
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text.strip();
    }

    /** @throws IllegalArgumentException for a field that is not one of contact */
    PersonContact with(String field, @Nullable Object value) {
        return switch (field) {
            case "phone" -> new PersonContact((String) value, email, language, languageVariety, interpreterNeeded);
            case "email" -> new PersonContact(phone, (String) value, language, languageVariety, interpreterNeeded);
            case "language" -> new PersonContact(phone, email, (LanguageTag) value, languageVariety, interpreterNeeded);
            case "languageVariety" -> new PersonContact(phone, email, language, (String) value, interpreterNeeded);
            case "interpreterNeeded" -> new PersonContact(phone, email, language, languageVariety, (Boolean) value);
            default -> throw new IllegalArgumentException("Not a field of contact: " + field);
        };
    }

    /** @throws IllegalArgumentException for a field that is not one of contact */
    @Nullable
    Object valueOf(String field) {
        return switch (field) {
            case "phone" -> phone;
            case "email" -> email;
            case "language" -> language;
            case "languageVariety" -> languageVariety;
            case "interpreterNeeded" -> interpreterNeeded;
            default -> throw new IllegalArgumentException("Not a field of contact: " + field);
        };
    }

    PersonFacts in(PersonFacts facts) {
        return facts.withContact(phone, email, language, languageVariety, interpreterNeeded);
    }
}
