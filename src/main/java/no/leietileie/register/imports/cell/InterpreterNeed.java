package no.leietileie.register.imports.cell;

import no.leietileie.base.LanguageTag;
import org.jspecify.annotations.Nullable;

/** Whether an interpreter is needed, and in which language where that is said. */
public record InterpreterNeed(boolean needed, @Nullable LanguageTag language) {

    static final InterpreterNeed NONE = new InterpreterNeed(false, null);
}
