package no.leietileie.meeting.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.Comparator;
import java.util.Map;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Texts;
import no.leietileie.meeting.schedule.SeasonUse;
import no.leietileie.resource.ResourceId;

/** How much of each venue, consultant and interpreter the plan uses, the most used first. */
class UseCard extends Card {

    private static final int PERCENT = 100;

    UseCard(Map<ResourceId, SeasonUse.Use> use, SeasonNames names) {
        super(text("season.use"));
        NativeTable table = new NativeTable();
        table.addClassName("use-table");
        NativeTableRow heads = new NativeTableRow();
        heads.add(
                head("season.use.name"),
                head("season.use.meetings"),
                head("season.use.times"),
                head("season.use.share"));
        NativeTableHeader header = new NativeTableHeader();
        header.add(heads);
        NativeTableBody body = new NativeTableBody();
        use.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<ResourceId, SeasonUse.Use> entry) ->
                                -entry.getValue().meetings())
                        .thenComparing(entry -> names.of(entry.getKey())))
                .forEach(entry -> body.add(row(names.of(entry.getKey()), entry.getValue())));
        table.add(header, body);
        add(table);
    }

    private static String text(String key) {
        return Texts.text(key);
    }

    private static NativeTableHeaderCell head(String key) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static NativeTableRow row(String name, SeasonUse.Use use) {
        NativeTableRow row = new NativeTableRow();
        row.addDataCell().setText(name);
        row.addDataCell().setText(Formats.number(use.meetings()));
        row.addDataCell().setText(Formats.number(use.times()));
        row.addDataCell()
                .setText(use.times() == 0 ? "" : Formats.number(PERCENT * use.meetings() / use.times()) + " %");
        return row;
    }
}
