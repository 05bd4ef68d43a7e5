package no.leietileie.casework.board.ui;

import no.leietileie.base.ui.Texts;
import no.leietileie.casework.board.BoardColumn;
import no.leietileie.casework.stages.Stage;
import no.leietileie.casework.ui.stages.StageLabels;

final class BoardTexts {

    private BoardTexts() {}

    static String of(BoardColumn column) {
        return column == BoardColumn.ENDED ? Texts.text("board.ended") : StageLabels.of(Stage.valueOf(column.name()));
    }
}
