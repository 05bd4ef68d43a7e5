package no.leietileie.letter.mailing;

import no.leietileie.access.AccessLog;
import no.leietileie.letter.mailing.store.PrintedLetters;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Notes that somebody takes letters along. */
@Component
class PrintRoomLog {

    private final PrintedLetters letters;
    private final AccessLog log;

    PrintRoomLog(PrintedLetters letters, AccessLog log) {
        this.letters = letters;
        this.log = log;
    }

    /**
     * Before the first letter leaves, and in a transaction of its own: a download that is broken off has shown letters too, and
     * must not take its entry back.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void begin(MailingId id, String kind) {
        log.exported("letters." + kind, letters.count(id), "mailing=" + id.value());
    }
}
