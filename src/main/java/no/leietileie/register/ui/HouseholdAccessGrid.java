package no.leietileie.register.ui;

import com.vaadin.flow.component.grid.Grid;
import no.leietileie.access.AccessLog;
import no.leietileie.access.log.AccessLogFilter;
import no.leietileie.access.log.AccessLogRow;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Texts;
import no.leietileie.register.HouseholdId;

/** Who has looked at this household and who has changed what, newest first. */
class HouseholdAccessGrid extends Grid<AccessLogRow> {

    HouseholdAccessGrid(AccessLog log, HouseholdId household) {
        addColumn(row -> Formats.time(row.at()))
                .setHeader(getTranslation("access.when"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(AccessLogRow::userName)
                .setHeader(getTranslation("access.who"))
                .setAutoWidth(true);
        addColumn(row -> getTranslation("access.action." + row.action().name()))
                .setHeader(getTranslation("access.what"))
                .setAutoWidth(true);
        addColumn(row -> Texts.find("access.subject." + row.subject()).orElse(row.subject()))
                .setHeader(getTranslation("access.subject"))
                .setAutoWidth(true);
        setItemsPageable(page ->
                log.page(AccessLogFilter.ofHousehold(household.value()), page).getContent());
        setEmptyStateText(getTranslation("access.empty"));
    }
}
