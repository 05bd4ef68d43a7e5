package no.leietileie.register.ui.imports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import no.leietileie.base.ui.StatusBadge;
import no.leietileie.base.ui.Tone;
import no.leietileie.register.imports.comparing.ComparedValue;

/** A row of the file beside something else, value by value; what differs is marked. */
class ComparisonTable extends NativeTable {

    /** @param other names what stands beside the row */
    ComparisonTable(String row, String other, List<ComparedValue> values) {
        addClassName("comparison");
        var head = new NativeTableRow(
                new NativeTableHeaderCell(), header(row, "col"), header(other, "col"), new NativeTableHeaderCell());
        add(new NativeTableHeader(head));
        var body = new NativeTableBody();
        values.forEach(value -> body.add(line(value)));
        add(body);
    }

    private NativeTableRow line(ComparedValue value) {
        var line = new NativeTableRow(
                header(DifferenceTexts.field(value.sides()), "row"),
                new NativeTableCell(DifferenceTexts.after(value.sides())),
                new NativeTableCell(DifferenceTexts.before(value.sides())),
                new NativeTableCell(mark(value)));
        line.setClassName("differs", value.differs());
        return line;
    }

    private Component[] mark(ComparedValue value) {
        return value.differs()
                ? new Component[] {new StatusBadge(Tone.AMBER, getTranslation("held.differs"))}
                : new Component[0];
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
