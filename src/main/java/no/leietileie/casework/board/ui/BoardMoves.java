package no.leietileie.casework.board.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.Texts;
import no.leietileie.casework.board.BoardCard;
import no.leietileie.casework.board.BoardColumn;
import no.leietileie.casework.stages.CaseRow;
import no.leietileie.casework.stages.Cases;
import no.leietileie.casework.stages.MoveResult;
import no.leietileie.casework.stages.Stage;
import no.leietileie.casework.stages.StageChange;
import no.leietileie.casework.stages.StageTransitions;
import no.leietileie.casework.stages.StepRow;
import no.leietileie.casework.stages.Transition;
import no.leietileie.casework.ui.stages.StageDialog;
import no.leietileie.casework.ui.stages.StageLabels;

/**
 * Moves a case from column to column. A step that needs no reason is taken at once; any other opens the same dialog as on
 * the household page. What the table does not allow is refused in words.
 */
class BoardMoves {

    private final Cases cases;
    private final Supplier<LocalDate> today;
    private final BiConsumer<BoardColumn, BoardColumn> changed;

    /** @param changed told which columns are no longer as they were */
    BoardMoves(Cases cases, Supplier<LocalDate> today, BiConsumer<BoardColumn, BoardColumn> changed) {
        this.cases = cases;
        this.today = today;
        this.changed = changed;
    }

    void drop(BoardCard card, BoardColumn target) {
        Stage from = card.caseBrief().position().stage();
        if (BoardColumn.of(from) == target) {
            return;
        }
        List<Transition> steps = StageTransitions.from(card.caseBrief().position()).stream()
                .filter(step -> target.stages().contains(step.to()))
                .toList();
        if (steps.isEmpty()) {
            refuse(card, target);
        } else if (steps.size() == 1 && takesNoReason(steps.getFirst())) {
            current(card)
                    .ifPresent(now -> show(
                            from,
                            cases.move(
                                    now.household(),
                                    now.version(),
                                    StageChange.to(steps.getFirst().to(), today.get()))));
        } else {
            ask(card, steps);
        }
    }

    private static boolean takesNoReason(Transition step) {
        return step.reasons().isEmpty() && step.kind() == Transition.Kind.ONWARD;
    }

    private void refuse(BoardCard card, BoardColumn target) {
        String possible = StageTransitions.from(card.caseBrief().position()).stream()
                .map(step -> StageLabels.of(step.to()))
                .collect(Collectors.joining(", "));
        Notice.failed(Texts.text(
                "board.refused",
                card.tenant().tenantName(),
                StageLabels.of(card.caseBrief().position().stage()),
                BoardTexts.of(target),
                possible));
    }

    /** All steps that the case may take, for the keyboard. */
    void ask(BoardCard card) {
        ask(card, StageTransitions.from(card.caseBrief().position()));
    }

    private void ask(BoardCard card, List<Transition> steps) {
        Stage from = card.caseBrief().position().stage();
        current(card)
                .ifPresent(now -> new StageDialog(cases, now, steps, today.get(), result -> show(from, result)).open());
    }

    /** Empty, and told, when a colleague was faster than the one who looks at the board. */
    private Optional<CaseRow> current(BoardCard card) {
        CaseRow now = cases.find(card.caseBrief().household()).orElseThrow();
        Stage seen = card.caseBrief().position().stage();
        if (now.stage() == seen) {
            return Optional.of(now);
        }
        outdated(seen, now, lastActor(now));
        return Optional.empty();
    }

    private static String lastActor(CaseRow now) {
        return now.steps().stream()
                .filter(StepRow::stands)
                .reduce((_, last) -> last)
                .map(StepRow::actorName)
                .orElse("");
    }

    private void outdated(Stage seen, CaseRow now, String byWhom) {
        Notice.failed(Texts.text("case.outdated", byWhom, StageLabels.of(now.stage())));
        changed.accept(BoardColumn.of(seen), BoardColumn.of(now.stage()));
    }

    private void show(Stage from, MoveResult result) {
        switch (result) {
            case MoveResult.Moved(var now) -> {
                changed.accept(BoardColumn.of(from), BoardColumn.of(now.stage()));
                Notice.doneWithUndo(
                        Texts.text("case.moved", StageLabels.of(now.stage())),
                        () -> undone(now.stage(), cases.undo(now.household(), now.version())));
            }
            case MoveResult.Outdated(var now, var byWhom) -> outdated(from, now, byWhom);
            case MoveResult.Refused(var problems) ->
                problems.forEach(problem -> Notice.failed(StageLabels.of(problem)));
        }
    }

    private void undone(Stage from, MoveResult result) {
        switch (result) {
            case MoveResult.Moved(var now) -> {
                changed.accept(BoardColumn.of(from), BoardColumn.of(now.stage()));
                Notice.done(Texts.text("case.undone", StageLabels.of(now.stage())));
            }
            case MoveResult.Outdated(var now, var byWhom) -> outdated(from, now, byWhom);
            case MoveResult.Refused _ -> throw new IllegalStateException("Taking back is never refused");
        }
    }
}
