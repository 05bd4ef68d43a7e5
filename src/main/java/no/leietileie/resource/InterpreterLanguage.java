package no.leietileie.resource;

import jakarta.persistence.Embeddable;
import no.leietileie.base.LanguageTag;

/**
 * A language that somebody interprets.
 *
 * @param variety such as a dialect, empty where it does not matter
 */
@Embeddable
public record InterpreterLanguage(LanguageTag language, String variety) {}
