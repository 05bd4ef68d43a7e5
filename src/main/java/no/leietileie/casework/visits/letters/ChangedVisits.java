package no.leietileie.casework.visits.letters;

import no.leietileie.casework.visits.VisitHappened;
import no.leietileie.casework.visits.VisitKind;
import no.leietileie.resource.TimeSlot;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What a letter says about a visit must not outlive the visit it speaks of. */
@Component
class ChangedVisits {

    private final VisitLetters letters;

    ChangedVisits(VisitLetters letters) {
        this.letters = letters;
    }

    @EventListener
    void follow(VisitHappened event) {
        if (event.kind() != VisitKind.HOME) {
            return;
        }
        TimeSlot before = event.before();
        if (before != null) {
            letters.moved(event.visit(), before);
        } else if (event.callsOff()) {
            letters.cancelled(event.visit());
        }
    }
}
