package no.leietileie.register.finding;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.type.StandardBasicTypes;

/** Lets queries search as only MariaDB can, and so stay under the filters that native SQL would escape. */
public class MatchAgainst implements FunctionContributor {

    static final String NAME = "match_against";

    /** {@code begins_word(text, pattern)}: the same answer from the text itself, for words that the index is slow with. */
    static final String BEGINS_WORD = "begins_word";

    /** Bytes are compared many times faster than letters, and say the same unless the line has an accent somewhere. */
    private static final String BEGINS_WORD_PATTERN = "(concat(' ', cast(?1 as binary)) like ?2"
            + " or (octet_length(?1) <> char_length(?1) and concat(' ', ?1) like ?2))";

    @Override
    public void contributeFunctions(FunctionContributions contributions) {
        var functions = contributions.getFunctionRegistry();
        var types = contributions.getTypeConfiguration().getBasicTypeRegistry();
        functions.registerPattern(
                NAME, "match(?1) against (?2 in boolean mode)", types.resolve(StandardBasicTypes.DOUBLE));
        functions.registerPattern(BEGINS_WORD, BEGINS_WORD_PATTERN, types.resolve(StandardBasicTypes.BOOLEAN));
    }
}
