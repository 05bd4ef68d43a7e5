package no.leietileie.letter.ui.mailing;

import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import no.leietileie.base.ui.ListWithPanel;
import no.leietileie.base.ui.OpeningLines;
import no.leietileie.letter.mailing.MailingRow;
import no.leietileie.letter.mailing.RecipientRow;

/** The recipients of a mailing: counted, narrowed, and one of them beside the list. */
class MailingRecipientsPart extends Div {

    private final transient MailingServices services;
    private final transient MailingRow mailing;
    private final RecipientFilterBar filters;
    private final RecipientGrid grid;
    private final RecipientPanel panel;
    private final ListWithPanel body;
    private transient MailingAddress address = MailingAddress.START;

    MailingRecipientsPart(MailingServices services, MailingRow mailing, Consumer<MailingAddress> go, Runnable changed) {
        this.services = services;
        this.mailing = mailing;
        addClassName("mailing-recipients");
        filters = new RecipientFilterBar(services, mailing, filter -> go.accept(address.with(filter)), changed);
        grid = new RecipientGrid(services.recipients(), mailing.id());
        panel = new RecipientPanel(services, mailing, () -> go.accept(address.closed()), changed);
        OpeningLines.of(
                grid,
                row -> row.id().equals(address.open()),
                panel::isAttached,
                row -> go.accept(address.opened(row.id())));
        body = new ListWithPanel(grid, panel, "26rem");
        add(filters, body);
    }

    void show(MailingAddress wanted) {
        address = wanted;
        filters.show(wanted.filter());
        grid.show(wanted.filter());
        if (wanted.open() == null) {
            body.closePanel();
        } else {
            services.recipients()
                    .find(mailing.id(), wanted.open())
                    .ifPresentOrElse(this::open, () -> body.closePanel());
        }
    }

    private void open(RecipientRow row) {
        panel.show(row);
        body.openPanel();
    }
}
