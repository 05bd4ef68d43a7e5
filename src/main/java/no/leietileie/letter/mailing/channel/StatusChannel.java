package no.leietileie.letter.mailing.channel;

import java.util.Collection;
import java.util.Map;
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

    /** As many as one question may be about. */
    int most();

    /** By the ids under which the other side knows the letters; without those of which it says nothing now. */
    Map<String, Report> ask(Collection<String> externalIds);
}
