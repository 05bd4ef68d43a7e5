package no.leietileie.casework.visits.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.Texts;
import no.leietileie.casework.visits.VisitOutcome;
import no.leietileie.casework.visits.VisitRow;
import no.leietileie.resource.BookingProblem;
import no.leietileie.resource.ui.BookingTexts;

/** Tells what became of a change of a visit, with a way back where it was made. */
final class VisitOutcomes {

    private VisitOutcomes() {}

    /**
     * @param undo how to take it back, called with the visit as it was stored
     * @return the visit as stored; empty when nothing was changed, which has been told then
     */
    static Optional<VisitRow> tell(VisitOutcome outcome, String done, Consumer<VisitRow> undo) {
        return switch (outcome) {
            case VisitOutcome.Stored(VisitRow visit) -> {
                Notice.doneWithUndo(done, () -> undo.accept(visit));
                yield Optional.of(visit);
            }
            case VisitOutcome.Refused(List<BookingProblem> problems) -> {
                Notice.failed(Texts.text("visit.refused", BookingTexts.of(problems)));
                yield Optional.empty();
            }
            case VisitOutcome.ChangedBy(String other) -> {
                Notice.failed(Texts.text("visit.conflict", other));
                yield Optional.empty();
            }
        };
    }
}
