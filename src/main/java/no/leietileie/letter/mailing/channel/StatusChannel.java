package no.leietileie.letter.mailing.channel;

import java.util.Optional;
import no.leietileie.letter.mailing.Channel;

/** A channel that can be asked later what became of a letter. */
public interface StatusChannel {

    enum Fate {
        UNDERWAY,
        ARRIVED,
        LOST
    }

    /** @param status in the words of the other side */
    record Report(Fate fate, String status) {}

    Channel kind();

    boolean isAvailable();

    /** Empty when it cannot be known now. */
    Optional<Report> ask(String externalId);
}
