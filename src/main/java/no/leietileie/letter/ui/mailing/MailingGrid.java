package no.leietileie.letter.ui.mailing;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import no.leietileie.base.ui.Formats;
import no.leietileie.letter.mailing.MailingDesk;
import no.leietileie.letter.mailing.MailingRow;
import no.leietileie.letter.mailing.RecipientCounts;
import no.leietileie.letter.mailing.RecipientState;
import no.leietileie.letter.ui.LetterNavigation;

/** All mailings, newest first. */
class MailingGrid extends Grid<MailingRow> {

    MailingGrid(MailingDesk desk) {
        addClassName("mailing-grid");
        setSizeFull();
        setSelectionMode(SelectionMode.NONE);
        addComponentColumn(MailingGrid::link)
                .setHeader(getTranslation("mailings.column.letter"))
                .setWidth("12rem")
                .setFlexGrow(2);
        addComponentColumn(row -> MailingLabels.badge(row.state()))
                .setHeader(getTranslation("mailings.column.state"))
                .setWidth("11rem")
                .setFlexGrow(0);
        count("mailings.column.recipients", RecipientCounts::all);
        count("mailings.column.out", RecipientCounts::out);
        count("mailings.column.excepted", RecipientCounts::excepted);
        count("mailings.column.failed", counts -> counts.of(RecipientState.FAILED));
        addColumn(row -> Formats.time(row.createdAt()))
                .setHeader(getTranslation("mailings.column.created"))
                .setWidth("10.5rem")
                .setFlexGrow(0);
        addColumn(MailingRow::createdByName)
                .setHeader(getTranslation("mailings.column.by"))
                .setWidth("9rem");
        addItemDoubleClickListener(
                click -> LetterNavigation.openMailing(click.getItem().id()));
        setItemsPageable(
                        page -> desk.page(page).getContent(),
                        page -> desk.page(page).getTotalElements())
                .setIdentifierProvider(MailingRow::id);
    }

    private static RouterLink link(MailingRow row) {
        return new RouterLink(
                row.template().name(),
                MailingView.class,
                new RouteParameters(LetterNavigation.ID, Long.toString(row.id().value())));
    }

    private void count(String header, ValueProvider<RecipientCounts, Long> count) {
        addColumn(row -> Formats.number(count.apply(row.counts())))
                .setHeader(getTranslation(header))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("6rem")
                .setFlexGrow(0);
    }
}
