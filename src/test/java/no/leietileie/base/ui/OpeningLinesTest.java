package no.leietileie.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.grid.CellFocusEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.ItemClickEvent;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpeningLinesTest {

    private final Grid<String> grid = new Grid<>();
    private final List<String> opened = new ArrayList<>();

    @Test
    void a_click_that_brings_the_focus_as_well_opens_a_line_once() {
        grid.addColumn(line -> line);
        OpeningLines.of(
                grid, line -> !opened.isEmpty() && opened.getLast().equals(line), () -> !opened.isEmpty(), opened::add);

        click("one");
        click("two");
        click("two");

        assertThat(opened).containsExactly("one", "two");
    }

    private void click(String line) {
        var key = grid.getDataCommunicator().getKeyMapper().key(line);
        ComponentUtil.fireEvent(grid, new CellFocusEvent<>(grid, true, key, null, "body"));
        ComponentUtil.fireEvent(
                grid, new ItemClickEvent<>(grid, true, key, null, 0, 0, 0, 0, 1, 0, false, false, false, false));
    }
}
