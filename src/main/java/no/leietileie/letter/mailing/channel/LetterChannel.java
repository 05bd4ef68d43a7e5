package no.leietileie.letter.mailing.channel;

import no.leietileie.letter.mailing.Channel;

/** One way for a letter to leave the product. */
public interface LetterChannel {

    Channel kind();

    /** Whether the municipality has set it up. */
    boolean isAvailable();

    /** False for a channel that keeps the letter here until a person fetches it. */
    default boolean leavesTheProduct() {
        return true;
    }

    /** Called outside of any transaction; answers within a minute. Never throws for what the other side does. */
    Delivery deliver(OutgoingLetter letter);
}
