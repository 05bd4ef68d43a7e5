package no.leietileie.letter.ui.mailing;

import static no.leietileie.base.ui.Texts.text;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.function.ValueProvider;
import no.leietileie.base.ui.Formats;
import no.leietileie.letter.mailing.MailingId;
import no.leietileie.letter.mailing.MailingRecipients;
import no.leietileie.letter.mailing.RecipientFilter;
import no.leietileie.letter.mailing.RecipientRow;

/** Recipients, narrowed, sorted and counted by the database. */
class RecipientGrid extends Grid<RecipientRow> {

    private transient RecipientFilter filter = RecipientFilter.ALL;

    RecipientGrid(MailingRecipients recipients, MailingId mailing) {
        addClassName("recipient-grid");
        setSizeFull();
        setSelectionMode(SelectionMode.NONE);
        column("mailings.recipient.name", "12rem", MailingLabels::name).setSortProperty("name");
        addComponentColumn(MailingLabels::badge)
                .setHeader(getTranslation("mailings.recipient.state"))
                .setWidth("12rem")
                .setSortProperty("state", "problem");
        column("mailings.recipient.address", "17rem", row -> Formats.text(row.address()))
                .setSortProperty("sortKey");
        column("mailings.recipient.language", "10rem", MailingLabels::language).setSortProperty("language");
        column("mailings.recipient.channel", "6rem", row -> text(row.channel().messageKey()))
                .setSortProperty("channel")
                .setFlexGrow(0);
        setItemsPageable(page -> recipients.page(mailing, filter, page), page -> recipients.count(mailing, filter))
                .setIdentifierProvider(RecipientRow::id);
        setEmptyStateText(getTranslation("mailings.recipient.none"));
    }

    private Column<RecipientRow> column(String header, String width, ValueProvider<RecipientRow, String> text) {
        return addColumn(text)
                .setHeader(getTranslation(header))
                .setWidth(width)
                .setResizable(true)
                .setTooltipGenerator(text::apply);
    }

    void show(RecipientFilter wanted) {
        if (!wanted.equals(filter)) {
            filter = wanted;
            getDataProvider().refreshAll();
        }
    }
}
