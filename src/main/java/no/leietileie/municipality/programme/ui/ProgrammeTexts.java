package no.leietileie.municipality.programme.ui;

import java.util.Locale;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Texts;
import no.leietileie.base.ui.Tone;
import no.leietileie.municipality.programme.MilestoneData;
import no.leietileie.municipality.programme.MilestoneState;
import no.leietileie.municipality.programme.ProgrammeStep;
import no.leietileie.municipality.programme.TargetData;
import no.leietileie.municipality.programme.TargetKind;
import no.leietileie.municipality.programme.TargetStanding;

/** Words and colours of the plan. */
final class ProgrammeTexts {

    private ProgrammeTexts() {}

    static String of(ProgrammeStep step) {
        return Texts.text("programme.step." + key(step));
    }

    static String of(TargetKind kind) {
        return Texts.text("programme.target." + key(kind));
    }

    static String of(MilestoneState state) {
        return Texts.text("programme.state." + key(state));
    }

    static String of(TargetStanding.State state) {
        return Texts.text("programme.standing." + key(state));
    }

    static String dates(MilestoneData milestone) {
        if (milestone.dueOn() == null) {
            return milestone.startsOn() == null
                    ? Texts.text("programme.all-year")
                    : Texts.text("programme.from", Formats.date(milestone.startsOn()));
        }
        String due = Formats.date(milestone.dueOn());
        return milestone.startsOn() == null
                ? Texts.text("programme.due", due)
                : Texts.text("programme.from-to", Formats.date(milestone.startsOn()), due);
    }

    static String dates(TargetData target) {
        return Texts.text("programme.from-to", Formats.date(target.from()), Formats.date(target.to()));
    }

    static Tone tone(MilestoneState state) {
        return switch (state) {
            case NOT_STARTED -> Tone.NEUTRAL;
            case UNDER_WAY -> Tone.BLUE;
            case OVERDUE -> Tone.RED;
            case DONE -> Tone.GREEN;
        };
    }

    static Tone tone(TargetStanding.State state) {
        return switch (state) {
            case NOT_STARTED -> Tone.NEUTRAL;
            case ON_TRACK -> Tone.BLUE;
            case BEHIND -> Tone.AMBER;
            case REACHED -> Tone.GREEN;
            case MISSED -> Tone.RED;
        };
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
