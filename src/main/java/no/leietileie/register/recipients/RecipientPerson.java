package no.leietileie.register.recipients;

import no.leietileie.base.LanguageTag;
import no.leietileie.register.PersonId;
import org.jspecify.annotations.Nullable;

/** @param name given name first, as it stands on an envelope */
public record RecipientPerson(
        PersonId id,
        String name,
        @Nullable LanguageTag language,
        boolean interpreterNeeded,
        @Nullable String email,
        boolean hasIdentityNumber) {}
