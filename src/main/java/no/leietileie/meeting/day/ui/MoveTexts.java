package no.leietileie.meeting.day.ui;

import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.Texts;
import no.leietileie.meeting.day.DayMoveOutcome;
import no.leietileie.meeting.ui.PlaceTexts;

/** Tells why a household was not moved or not taken in. */
final class MoveTexts {

    private MoveTexts() {}

    static void tell(DayMoveOutcome outcome) {
        switch (outcome) {
            case DayMoveOutcome.Done _ -> {}
            case DayMoveOutcome.Refused(var why) -> Notice.failed(PlaceTexts.of(why));
            case DayMoveOutcome.AlreadyThere _ -> Notice.failed(Texts.text("meeting-day.walk-in.there"));
            case DayMoveOutcome.NeverInGroups _ -> Notice.failed(Texts.text("meeting-day.walk-in.never"));
            case DayMoveOutcome.Gone _ -> Notice.failed(Texts.text("season.move.gone"));
        }
    }

    static void tellUndone(DayMoveOutcome outcome) {
        if (outcome instanceof DayMoveOutcome.Done) {
            Notice.done(Texts.text("season.move.undone"));
        } else {
            Notice.failed(Texts.text("season.move.not-undone"));
        }
    }
}
