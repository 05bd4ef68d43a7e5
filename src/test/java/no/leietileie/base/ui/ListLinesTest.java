package no.leietileie.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.ItemClickEvent;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListLinesTest {

    private final Grid<String> grid = new Grid<>();
    private final List<String> opened = new ArrayList<>();
    private final ListLines<String> lines =
            new ListLines<>(grid, new SidePanel("", "", () -> {}), "20rem", line -> line, new Steps());

    @Test
    void a_click_on_the_line_that_is_open_is_no_second_look_at_it() {
        click("one");
        click("one");
        click("two");
        lines.closePanel();
        click("two");

        assertThat(opened).containsExactly("one", "two", "two");
    }

    private void click(String line) {
        var key = grid.getDataCommunicator().getKeyMapper().key(line);
        ComponentUtil.fireEvent(
                grid, new ItemClickEvent<>(grid, true, key, null, 0, 0, 0, 0, 1, 0, false, false, false, false));
    }

    private class Steps implements ListLines.Steps<String> {

        @Override
        public void open(String line) {
            opened.add(line);
            lines.openPanel(line);
        }

        @Override
        public void enter(String line) {}

        @Override
        public void close() {}
    }
}
