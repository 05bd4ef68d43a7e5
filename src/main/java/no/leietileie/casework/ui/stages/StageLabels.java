package no.leietileie.casework.ui.stages;

import no.leietileie.base.ui.Texts;
import no.leietileie.base.ui.Tone;
import no.leietileie.casework.stages.Stage;
import no.leietileie.casework.stages.StageProblem;
import no.leietileie.casework.stages.StageReason;
import no.leietileie.casework.stages.Transition;

/** Words and colours of the stages. */
public final class StageLabels {

    private StageLabels() {}

    public static String of(Stage stage) {
        return Texts.text("stage." + stage.name());
    }

    public static String of(StageReason reason) {
        return Texts.text("stage-reason." + reason.name());
    }

    public static String of(StageProblem problem) {
        return Texts.text("stage-problem." + problem.name());
    }

    public static String title(Transition.Kind kind) {
        return Texts.text("case.step." + kind.name());
    }

    public static Tone tone(Stage stage) {
        return switch (stage.kind()) {
            case ON_THE_WAY -> stage == Stage.TARGET_GROUP ? Tone.NEUTRAL : Tone.BLUE;
            case PAUSED -> Tone.AMBER;
            case REACHED -> Tone.GREEN;
            case CLOSED -> Tone.NEUTRAL;
        };
    }
}
