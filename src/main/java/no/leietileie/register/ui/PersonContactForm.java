package no.leietileie.register.ui;

import java.util.Objects;
import no.leietileie.base.LanguageTag;
import no.leietileie.register.households.PersonContact;
import org.jspecify.annotations.Nullable;

/** Public because the binder reads it by reflection. How a person is reached, as the fields hold it. */
public record PersonContactForm(
        String phone, String email, @Nullable LanguageTag language, String variety, boolean interpreter) {

    static PersonContactForm of(PersonContact contact) {
        return new PersonContactForm(
                Objects.requireNonNullElse(contact.phone(), ""),
                Objects.requireNonNullElse(contact.email(), ""),
                contact.language(),
                Objects.requireNonNullElse(contact.languageVariety(), ""),
                Boolean.TRUE.equals(contact.interpreterNeeded()));
    }
}
