package no.leietileie.letter.translation;

/**
 * Where a term stands in the letters in use.
 *
 * @param paragraphs of the Norwegian texts that have it
 * @param departing translations of these that do not follow the agreement
 */
public record TermUsage(long paragraphs, long departing) {

    public static final TermUsage NONE = new TermUsage(0, 0);
}
