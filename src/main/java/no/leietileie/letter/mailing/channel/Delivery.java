package no.leietileie.letter.mailing.channel;

import org.jspecify.annotations.Nullable;

/** What the other side said. Details are for the log of the letter: codes and states, never names or text. */
public sealed interface Delivery {

    /** @param externalId by which the other side knows it */
    record Accepted(@Nullable String externalId) implements Delivery {}

    /** It never got there: trying again cannot send it twice. */
    record Unreachable(String detail) implements Delivery {}

    /** Trying again would end the same way. */
    record Refused(String detail) implements Delivery {}

    /** It may have got there. */
    record Uncertain(String detail) implements Delivery {}
}
