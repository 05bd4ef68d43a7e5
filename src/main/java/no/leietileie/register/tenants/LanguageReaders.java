package no.leietileie.register.tenants;

import no.leietileie.base.LanguageTag;
import org.jspecify.annotations.Nullable;

/** @param language null for those of whom it is not known */
public record LanguageReaders(@Nullable LanguageTag language, long households) {}
