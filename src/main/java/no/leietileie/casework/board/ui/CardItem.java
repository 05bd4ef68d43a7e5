package no.leietileie.casework.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.EffectAllowed;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.StatusBadge;
import no.leietileie.base.ui.Tone;
import no.leietileie.casework.board.BoardCard;
import no.leietileie.casework.board.BoardColumn;
import no.leietileie.casework.stages.StageTransitions;
import no.leietileie.casework.tasks.TaskRow;
import no.leietileie.casework.ui.TaskTitle;
import no.leietileie.casework.ui.stages.StageLabels;
import no.leietileie.register.ui.RegisterNavigation;

/** One case: who, what comes next and by when, and who supports them. */
class CardItem extends ListItem {

    private final transient BoardCard card;

    CardItem(BoardCard card, BoardColumn column, BoardMoves moves, LocalDate today) {
        this.card = card;
        addClassName("board-card");
        String name = card.tenant().tenantName();
        Anchor open =
                new Anchor(RegisterNavigation.householdLocation(card.caseBrief().household()), name);
        open.getElement().setAttribute("draggable", "false");
        add(open);
        if (column == BoardColumn.ENDED) {
            add(new StatusBadge(
                    StageLabels.tone(card.caseBrief().position().stage()),
                    StageLabels.of(card.caseBrief().position().stage())));
        }
        add(next(today), since());
        if (!StageTransitions.from(card.caseBrief().position()).isEmpty()) {
            Button move = new Button(getTranslation("board.move"), click -> moves.ask(card));
            move.setAriaLabel(getTranslation("board.move.label", name));
            move.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            add(move);
            DragSource.create(this).setEffectAllowed(EffectAllowed.MOVE);
        }
    }

    BoardCard card() {
        return card;
    }

    private Component next(LocalDate today) {
        TaskRow task = card.next();
        Div next = new Div();
        next.addClassName("board-next");
        if (task == null) {
            Span nothing = new Span(getTranslation("board.no-task"));
            nothing.addClassName("quiet");
            next.add(nothing);
            return next;
        }
        next.add(new Span(TaskTitle.of(task)));
        if (task.isOverdue(today)) {
            next.add(new StatusBadge(Tone.RED, getTranslation("tasks.overdue", Formats.date(task.dueOn()))));
        } else if (task.dueOn() != null) {
            Span due = new Span(getTranslation("tasks.due", Formats.date(task.dueOn())));
            due.addClassName("quiet");
            next.add(due);
        }
        return next;
    }

    private Component since() {
        Span since = new Span(getTranslation(
                "case.since", Formats.date(card.caseBrief().position().enteredOn())));
        Div line = new Div(since);
        line.addClassNames("quiet", "board-about");
        if (card.contactName() != null) {
            line.add(Icon.USER.create(), new Span(card.contactName()));
        }
        return line;
    }
}
