package no.leietileie.register.ui.accesslog;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.function.ValueProvider;
import no.leietileie.access.log.AccessLogFilter;
import no.leietileie.access.log.AccessLogInspection;
import no.leietileie.access.log.AccessLogRow;
import no.leietileie.base.ui.Formats;
import org.jspecify.annotations.Nullable;

/** Entries of the access log, newest first; the database filters and counts them. */
class AccessLogGrid extends Grid<AccessLogRow> {

    private final transient AccessLogInspection inspection;
    private transient AccessLogFilter filter = AccessLogFilter.ALL;
    private @Nullable Long open;
    private long count;

    AccessLogGrid(AccessLogInspection inspection) {
        this.inspection = inspection;
        addClassNames("tenant-grid");
        setSizeFull();
        setSelectionMode(SelectionMode.NONE);
        text("access.when", "10rem", row -> Formats.time(row.at())).setFlexGrow(0);
        text("access.who", "10rem", AccessLogRow::userName);
        text("access.what", "7rem", row -> AccessLogTexts.action(row.action())).setFlexGrow(0);
        text("access.whom", "9rem", AccessLogTexts::household).setFlexGrow(0);
        text("access.subject", "18rem", row -> AccessLogTexts.subject(row.subject()))
                .setFlexGrow(2);
        text("access.why", "12rem", AccessLogTexts::purpose);
        setPartNameGenerator(row -> open != null && open == row.id() ? "open-row" : null);
        setItemsPageable(page -> inspection.page(filter, page), page -> count).setIdentifierProvider(AccessLogRow::id);
    }

    private Column<AccessLogRow> text(String header, String width, ValueProvider<AccessLogRow, String> text) {
        return addColumn(text)
                .setHeader(getTranslation(header))
                .setWidth(width)
                .setResizable(true)
                .setTooltipGenerator(text::apply);
    }

    /** Returns how many lines there are. */
    long show(AccessLogFilter newFilter) {
        filter = newFilter;
        count = inspection.count(newFilter);
        getDataProvider().refreshAll();
        return count;
    }

    void mark(@Nullable Long entry) {
        open = entry;
        getDataProvider().refreshAll();
    }
}
