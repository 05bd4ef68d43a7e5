package no.leietileie.letter.mailing;

import java.util.Map;

/**
 * How many letters of a mailing are in which state, as far as the user may see them.
 *
 * @param problems of those that are excepted or held back
 * @param channels of those that can be or were sent
 */
public record RecipientCounts(
        Map<RecipientState, Long> states, Map<RecipientProblem, Long> problems, Map<Channel, Long> channels) {

    public long of(RecipientState state) {
        return states.getOrDefault(state, 0L);
    }

    /** Everyone who was chosen: those who can be sent to and those who cannot. */
    public long all() {
        return states.values().stream().mapToLong(Long::longValue).sum();
    }

    public long sendable() {
        return of(RecipientState.READY);
    }

    /** Those of whom somebody has to be told: not the ones that were left out on purpose. */
    public long toBeTold() {
        return excepted()
                - problems.getOrDefault(RecipientProblem.LEFT_OUT, 0L)
                - problems.getOrDefault(RecipientProblem.OUTDATED, 0L);
    }

    /** Selected minus sendable, as long as nothing has been sent. */
    public long excepted() {
        return of(RecipientState.EXCEPTED) + of(RecipientState.HELD_BACK);
    }

    public long out() {
        return of(RecipientState.PRINTABLE) + of(RecipientState.SENT) + of(RecipientState.DELIVERED);
    }

    /** Letters whose turn is over, whatever became of them. */
    public long settled() {
        return all() - of(RecipientState.READY) - of(RecipientState.UNDERWAY) - of(RecipientState.EXCEPTED);
    }
}
