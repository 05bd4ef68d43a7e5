package no.leietileie.resource;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** How well the way in which somebody interprets a language suits those who speak it; the best first. */
public enum VarietyMatch {
    /** The same variety, or nobody has said which one the household speaks. */
    SAME,
    /** Nobody has said which varieties the interpreter speaks. */
    UNKNOWN,
    OTHER;

    /** @param spoken varieties of the language that the interpreter speaks, empty text where none is named */
    static VarietyMatch of(Collection<String> spoken, @Nullable String wanted) {
        if (wanted == null || wanted.isBlank() || spoken.stream().anyMatch(wanted.strip()::equalsIgnoreCase)) {
            return SAME;
        }
        return spoken.stream().allMatch(String::isBlank) ? UNKNOWN : OTHER;
    }
}
