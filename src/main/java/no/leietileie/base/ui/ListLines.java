package no.leietileie.base.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a list page. Clicks and keys lead through them, the open one stands beside them, and where there is none the
 * page says why.
 */
public class ListLines<T> extends Div {

    /** What the page does with its lines. */
    public interface Steps<T> {

        /** Opens the line beside the list. */
        void open(T line);

        /** Goes to the line's own page. */
        void enter(T line);

        /** Closes what is open beside the list. */
        void close();
    }

    private final transient Steps<T> steps;
    private final transient Function<T, Object> id;
    private final ListWithPanel body;
    private final Div empty = new Div();
    private transient @Nullable Object open;

    /**
     * @param panelSize a CSS length
     * @param id what tells lines apart
     */
    public ListLines(Grid<T> grid, SidePanel panel, String panelSize, Function<T, Object> id, Steps<T> steps) {
        this.id = id;
        this.steps = steps;
        addClassName("list-lines");
        grid.addItemClickListener(click -> clicked(click.getItem()));
        grid.addItemDoubleClickListener(click -> steps.enter(click.getItem()));
        body = new ListWithPanel(grid, panel, panelSize);
        add(body, empty);
    }

    /** From everywhere on the page. */
    public void listenToKeys(Main page, Grid<T> grid, TextField search) {
        new ListKeys<>(page, grid, search, this::reached, steps::enter, steps::close);
    }

    /** Each opening is a look; a double click clicks twice before it. */
    private void clicked(T line) {
        if (!id.apply(line).equals(open)) {
            steps.open(line);
        }
    }

    /** While a line is open, the one that the keys come to opens in its place. */
    private void reached(T line) {
        if (open != null && !open.equals(id.apply(line))) {
            steps.open(line);
        }
    }

    /** @param nothing what the page says when there are no lines */
    public void tell(long count, Supplier<EmptyState> nothing) {
        body.setVisible(count > 0);
        empty.removeAll();
        if (count == 0) {
            empty.add(nothing.get());
        }
    }

    /** @param line what the panel shows */
    public void openPanel(T line) {
        open = id.apply(line);
        body.openPanel();
    }

    public void closePanel() {
        open = null;
        body.closePanel();
    }
}
