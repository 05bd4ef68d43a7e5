package no.leietileie.meeting.day.ui;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.Texts;
import no.leietileie.meeting.Attendance;
import no.leietileie.meeting.MeetingId;
import no.leietileie.meeting.day.Attendances;
import no.leietileie.meeting.day.MarkOutcome;
import org.jspecify.annotations.Nullable;

/** Sets the marks of a list, tells why one could not be set, and takes back what was pressed last. */
class Marks {

    /** What the list shows of a line afterwards. */
    interface Shown {

        /** @param saved whether the server has what the user wanted */
        void show(PersonLine line, @Nullable Attendance mark, boolean saved);

        /** There is something to take back now, or nothing any longer. */
        void undoChanged();
    }

    private record Step(
            PersonLine line,
            @Nullable Attendance before,
            @Nullable Attendance after) {}

    private final Attendances attendances;
    private final MeetingId meeting;
    private final Shown shown;
    private final Deque<Step> steps = new ArrayDeque<>();

    Marks(Attendances attendances, MeetingId meeting, Shown shown) {
        this.attendances = attendances;
        this.meeting = meeting;
        this.shown = shown;
    }

    boolean canUndo() {
        return !steps.isEmpty();
    }

    void mark(PersonLine line, @Nullable Attendance seen, @Nullable Attendance wanted) {
        if (set(line, seen, wanted) instanceof MarkOutcome.Marked && seen != wanted) {
            steps.push(new Step(line, seen, wanted));
            shown.undoChanged();
        }
    }

    /** A step that cannot be taken back now stays, and may be tried again; one that never can be is forgotten. */
    void undo() {
        Step step = steps.peek();
        if (step == null) {
            return;
        }
        MarkOutcome outcome = set(step.line(), step.after(), step.before());
        switch (outcome) {
            case MarkOutcome.NotYet _, MarkOutcome.PlacedElsewhere _ -> {}
            case MarkOutcome.Marked _, MarkOutcome.ChangedBy _, MarkOutcome.Gone _ -> {
                steps.pop();
                shown.undoChanged();
            }
        }
        if (outcome instanceof MarkOutcome.Marked) {
            Notice.done(Texts.text("meeting-day.undone", step.line().name()));
        }
    }

    /** These lines are not on the list any longer. */
    void forget(Collection<PersonLine> lines) {
        steps.removeIf(step -> lines.contains(step.line()));
        shown.undoChanged();
    }

    /** When the mark could not be set, the user has been told why. */
    private MarkOutcome set(PersonLine line, @Nullable Attendance seen, @Nullable Attendance wanted) {
        MarkOutcome outcome = attendances.mark(meeting, line.household(), line.person(), seen, wanted);
        switch (outcome) {
            case MarkOutcome.Marked _ -> shown.show(line, wanted, true);
            case MarkOutcome.ChangedBy(String name, var at, var theirs) -> {
                shown.show(line, theirs, false);
                Notice.failed(Texts.text(
                        "meeting-day.conflict",
                        line.name(),
                        name,
                        Formats.clock(at),
                        DayTexts.of(theirs),
                        DayTexts.of(wanted)));
            }
            case MarkOutcome.NotYet _ -> {
                shown.show(line, line.shown(), false);
                Notice.failed(Texts.text("meeting-day.not-yet"));
            }
            case MarkOutcome.PlacedElsewhere(var slot) -> {
                shown.show(line, line.shown(), false);
                Notice.failed(Texts.text("meeting-day.placed-elsewhere", line.name(), DayTexts.when(slot)));
            }
            case MarkOutcome.Gone _ -> {
                shown.show(line, line.shown(), false);
                Notice.failed(Texts.text("meeting-day.gone", line.name()));
            }
        }
        return outcome;
    }
}
