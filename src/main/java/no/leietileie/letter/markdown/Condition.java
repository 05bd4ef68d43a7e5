package no.leietileie.letter.markdown;

import java.util.Arrays;
import java.util.Optional;

/**
 * A fact about the recipient that decides whether a paragraph stands in her letter. The template only names it, on a line
 * of its own above the paragraph: {@code [[interpreter-needed]]}; whether it holds is decided by the product.
 */
public enum Condition {
    INTERPRETER_NEEDED("interpreter-needed"),
    INTERPRETER_ON_SCREEN("interpreter-on-screen"),
    INTERPRETER_BY_PHONE("interpreter-by-phone"),
    ONE_ADULT("one-adult"),
    SEVERAL_ADULTS("several-adults"),
    LEASE_ENDS_SOON("lease-ends-soon"),
    IN_COOPERATIVE("in-cooperative"),
    OWN_TALK("own-talk"),
    WITH_DIRECTIONS("with-directions"),
    MOVED("moved"),
    CANCELLED("cancelled"),
    WITH_GRANT("with-grant"),
    GRANTED("granted"),
    REFUSED("refused");

    private final String key;

    Condition(String key) {
        this.key = key;
    }

    public static Optional<Condition> of(String key) {
        return Arrays.stream(values())
                .filter(condition -> condition.key.equals(key))
                .findFirst();
    }

    public String key() {
        return key;
    }

    /** What holds of everybody of whom this one does not; empty where both may fail to hold. */
    public Optional<Condition> otherwise() {
        return switch (this) {
            case ONE_ADULT -> Optional.of(SEVERAL_ADULTS);
            case SEVERAL_ADULTS -> Optional.of(ONE_ADULT);
            default -> Optional.empty();
        };
    }

    /** The line above a paragraph. */
    public String marker() {
        return "[[" + key + "]]";
    }
}
