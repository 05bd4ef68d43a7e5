package no.leietileie.letter.mailing;

import org.jspecify.annotations.Nullable;

/** Which recipients of a mailing are wanted; null for all. */
public record RecipientFilter(
        @Nullable RecipientState state,
        @Nullable RecipientProblem problem,
        @Nullable Channel channel) {

    public static final RecipientFilter ALL = new RecipientFilter(null, null, null);

    public static RecipientFilter of(RecipientState state) {
        return new RecipientFilter(state, null, null);
    }

    public static RecipientFilter of(RecipientProblem problem) {
        return new RecipientFilter(null, problem, null);
    }
}
