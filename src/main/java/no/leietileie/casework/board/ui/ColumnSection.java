package no.leietileie.casework.board.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DropEffect;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Texts;
import no.leietileie.casework.board.BoardCard;
import no.leietileie.casework.board.BoardColumn;

/** One column: how many, and the first of them. */
class ColumnSection extends Section {

    private static final int PAGE = 20;

    private final BoardColumn column;
    private final transient BiFunction<BoardColumn, Integer, List<BoardCard>> reader;
    private final transient BoardMoves moves;
    private final LocalDate today;
    private final Span count = new Span();
    private final UnorderedList cards = new UnorderedList();
    private final Button more = new Button("", click -> showMore());
    private final Span none = new Span(getTranslation("board.none"));
    private int limit = PAGE;
    private long total;

    ColumnSection(
            BoardColumn column,
            BiFunction<BoardColumn, Integer, List<BoardCard>> reader,
            BoardMoves moves,
            LocalDate today) {
        this.column = column;
        this.reader = reader;
        this.moves = moves;
        this.today = today;
        addClassName("board-column");
        String name = BoardTexts.of(column);
        getElement().setAttribute("aria-label", name);
        count.addClassNames("quiet", "number");
        none.addClassName("quiet");
        cards.addClassName("board-cards");
        more.addThemeVariants(ButtonVariant.TERTIARY);
        Div head = new Div(new H2(name), count);
        head.addClassName("board-head");
        add(head, cards, none, more);
        DropTarget<ColumnSection> target = DropTarget.create(this);
        target.setDropEffect(DropEffect.MOVE);
        target.addDropListener(drop -> drop.getDragSourceComponent()
                .filter(CardItem.class::isInstance)
                .map(CardItem.class::cast)
                .ifPresent(dropped -> moves.drop(dropped.card(), column)));
    }

    BoardColumn column() {
        return column;
    }

    /** From the top. */
    void show(long newTotal) {
        limit = PAGE;
        refresh(newTotal);
    }

    /** As many as before. */
    void refresh(long newTotal) {
        total = newTotal;
        cards.removeAll();
        List<BoardCard> shown = total == 0 ? List.of() : reader.apply(column, limit);
        shown.forEach(card -> cards.add(new CardItem(card, column, moves, today)));
        count.setText(Formats.number(total));
        cards.setVisible(total > 0);
        none.setVisible(total == 0);
        long left = total - shown.size();
        more.setVisible(left > 0);
        more.setText(Texts.counted("board.more", left));
    }

    private void showMore() {
        limit += PAGE;
        refresh(total);
    }
}
