package no.leietileie.casework.board;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import no.leietileie.casework.stages.Stage;

/** The columns of the board: each stage on the way, those who wait, and all that is over in one. */
public enum BoardColumn {
    TARGET_GROUP,
    PRIORITISED,
    CONTACTED,
    ASSESSED,
    APPLYING,
    FINANCED,
    BUYING,
    NOT_NOW,
    ENDED;

    public Set<Stage> stages() {
        return this == ENDED
                ? Arrays.stream(Stage.values())
                        .filter(stage -> !stage.isOpen())
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Stage.class)))
                : EnumSet.of(Stage.valueOf(name()));
    }

    public static BoardColumn of(Stage stage) {
        return stage.isOpen() ? valueOf(stage.name()) : ENDED;
    }
}
