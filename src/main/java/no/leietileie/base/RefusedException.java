package no.leietileie.base;

import java.util.List;

/**
 * A request that pages do not offer, or no longer: whoever asked is told why in words. What was begun is not stored. A
 * refusal that users meet every day is a result, not this.
 */
public class RefusedException extends RuntimeException {

    private final transient String textKey;
    private final transient List<Object> values;

    /**
     * @param textKey what the user is told
     * @param values of the text; they do not go into the message, which ends in a log
     */
    public RefusedException(String textKey, Object... values) {
        super("Refused: " + textKey);
        this.textKey = textKey;
        this.values = List.of(values);
    }

    public String textKey() {
        return textKey;
    }

    public Object[] values() {
        return values.toArray();
    }
}
