package no.leietileie.register.imports.matching;

import org.jspecify.annotations.Nullable;

/** @param name the organisation number where the file gives no name */
public record CooperativeName(String name, @Nullable String organisationNumber) {}
