package no.leietileie.meeting.ui;

import no.leietileie.base.ui.Texts;
import no.leietileie.meeting.schedule.PlaceOutcome;

/** Why a place was not changed, in words. */
public final class PlaceTexts {

    private PlaceTexts() {}

    /** @throws IllegalArgumentException for a change that was made */
    public static String of(PlaceOutcome outcome) {
        return switch (outcome) {
            case PlaceOutcome.Done _ -> throw new IllegalArgumentException("It was changed");
            case PlaceOutcome.Refused refused -> Texts.text("season.move.refused", SeasonTexts.of(refused.blocks()));
            case PlaceOutcome.ChangedBy(String name) -> Texts.text("season.move.changed", name);
            case PlaceOutcome.BeingPlanned _ -> Texts.text("season.move.planning");
            case PlaceOutcome.Gone _ -> Texts.text("season.move.gone");
        };
    }
}
