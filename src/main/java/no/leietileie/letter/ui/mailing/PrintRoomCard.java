package no.leietileie.letter.ui.mailing;

import static no.leietileie.base.ui.Texts.counted;
import static no.leietileie.base.ui.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import no.leietileie.base.export.ExportColumn;
import no.leietileie.base.export.ExportFormat;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.Confirmation;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.Notice;
import no.leietileie.letter.mailing.Channel;
import no.leietileie.letter.mailing.MailingRow;
import no.leietileie.letter.mailing.MailingState;
import no.leietileie.letter.mailing.PrintRoomFiles;
import no.leietileie.letter.mailing.RecipientState;

/** The files for the print room, and the word that the letters have been posted. */
class PrintRoomCard extends Card {

    /** Writes a file of the mailing. */
    private interface Writer {
        void write(OutputStream out) throws IOException;
    }

    private final transient PrintRoomFiles files;
    private final transient MailingRow row;

    private PrintRoomCard(MailingServices services, MailingRow row, Runnable done) {
        super(text("mailings.print"));
        this.files = services.printRoom();
        this.row = row;
        addClassName("print-room");
        long waiting = row.counts().of(RecipientState.PRINTABLE);
        Div actions = new Div(
                download("mailings.print.file", ".pdf", "application/pdf", out -> files.writePdf(row.id(), out)),
                addresses(ExportFormat.XLSX),
                addresses(ExportFormat.CSV),
                download("mailings.print.zip", ".zip", "application/zip", out -> files.writeZip(row.id(), out)));
        actions.addClassName("print-room-files");
        if (waiting > 0) {
            add(new Paragraph(counted("mailings.print.explanation", waiting)));
            actions.add(new Button(
                    text("mailings.print.posted"),
                    Icon.CHECK.create(),
                    click -> Confirmation.ask(
                            text("mailings.print.posted"),
                            text("mailings.print.posted.summary"),
                            text("mailings.print.posted"),
                            () -> {
                                post(services);
                                done.run();
                            })));
        }
        add(actions);
    }

    private void post(MailingServices services) {
        long posted = services.sent().posted(row.id());
        if (posted > 0) {
            Notice.done(counted("mailings.print.posted.done", posted));
        } else {
            Notice.failed(text("mailings.print.posted.none"));
        }
    }

    /** Only where letters have gone on paper, and none is being made: a file of half of them would be taken for all. */
    static Optional<PrintRoomCard> of(MailingServices services, MailingRow row, Runnable done) {
        boolean early =
                row.state().isOpen() || row.state() == MailingState.QUEUED || row.state() == MailingState.SENDING;
        boolean printed = row.counts().out() > 0 && row.counts().channels().getOrDefault(Channel.PRINT, 0L) > 0;
        return early || !printed ? Optional.empty() : Optional.of(new PrintRoomCard(services, row, done));
    }

    private Anchor addresses(ExportFormat format) {
        return download(
                "mailings.print.addresses." + format.extension(),
                "." + format.extension(),
                format.mimeType(),
                out -> files.writeAddresses(row.id(), format, text("mailings.print.name"), columns(), out));
    }

    private static List<ExportColumn<PrintRoomFiles.AddressLine>> columns() {
        return List.of(
                new ExportColumn<>(text("mailings.print.column.number"), PrintRoomFiles.AddressLine::number),
                new ExportColumn<>(text("mailings.recipient.name"), PrintRoomFiles.AddressLine::name),
                new ExportColumn<>(text("mailings.recipient.address"), PrintRoomFiles.AddressLine::street),
                new ExportColumn<>(text("mailings.print.column.postcode"), PrintRoomFiles.AddressLine::postcode),
                new ExportColumn<>(text("mailings.print.column.city"), PrintRoomFiles.AddressLine::city),
                new ExportColumn<>(text("mailings.print.column.pages"), PrintRoomFiles.AddressLine::pages));
    }

    private Anchor download(String title, String ending, String mimeType, Writer writer) {
        DownloadHandler handler = event -> {
            event.setFileName(
                    getTranslation("mailings.print.name") + "-" + row.id().value() + ending);
            event.setContentType(mimeType);
            // Labels are written in the user's language, which is known by the UI of the request.
            UI.setCurrent(event.getUI());
            try {
                writer.write(event.getOutputStream());
            } finally {
                UI.setCurrent(null);
            }
        };
        Anchor link = new Anchor(handler, text(title));
        link.addClassName("button-link");
        return link;
    }
}
