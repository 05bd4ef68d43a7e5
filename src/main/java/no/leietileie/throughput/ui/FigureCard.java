package no.leietileie.throughput.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import no.leietileie.base.export.ExportFormat;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.Icon;
import no.leietileie.letter.document.LineArtSvg;
import no.leietileie.throughput.counting.ListQuestion;
import no.leietileie.throughput.drawing.Drawing;
import no.leietileie.throughput.drawing.FigureKind;
import no.leietileie.throughput.picture.ChartPicture;
import org.jspecify.annotations.Nullable;

/** A chart with what it says in words, how it is counted, and its numbers as a table and as files. */
class FigureCard extends Card {

    private final FigureKind kind;

    /** Where the list behind a number is, or null for those who see no lists. */
    interface ListAddress {

        @Nullable
        String of(ListQuestion question);
    }

    /** @param source which part and period it is of, and when it was counted */
    FigureCard(Drawing drawing, String source, ListAddress lists) {
        super(drawing.title());
        kind = drawing.kind();
        addClassName("figure-card");
        withAction(definition(drawing));
        if (drawing.absent() == null) {
            Paragraph summary = new Paragraph(drawing.message());
            summary.addClassName("figure-message");
            Div frame = new Div(Charts.of(drawing));
            frame.addClassName("figure-chart");
            add(summary, frame, data(drawing, source, lists));
        } else {
            Paragraph absent = new Paragraph(drawing.absent());
            absent.addClassName("figure-absent");
            add(absent);
        }
    }

    FigureKind kind() {
        return kind;
    }

    private Component definition(Drawing drawing) {
        Button why = new Button(getTranslation("figure.definition"), Icon.CIRCLE_HELP.create());
        why.addThemeVariants(ButtonVariant.TERTIARY);
        why.setAriaLabel(getTranslation("figure.definition.label", drawing.title()));
        Paragraph text = new Paragraph(drawing.definition());
        text.addClassName("figure-definition");
        Popover popover = new Popover(text);
        popover.setTarget(why);
        popover.setAriaLabel(getTranslation("figure.definition.label", drawing.title()));
        return new Div(why, popover);
    }

    private Component data(Drawing drawing, String source, ListAddress lists) {
        Div scroll = new Div(FigureRows.of(drawing.table(), lists));
        scroll.addClassName("figure-table");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", getTranslation("figure.data.label", drawing.title()));
        Div files = new Div(
                file(
                        drawing,
                        "figure.download",
                        ExportFormat.XLSX.extension(),
                        ExportFormat.XLSX.mimeType(),
                        () -> FigureFile.write(drawing.title(), drawing.table())),
                file(drawing, "figure.svg", "svg", "image/svg+xml", () -> svg(drawing, source)),
                new PictureButton(drawing, source));
        files.addClassName("figure-files");
        Details details = new Details(getTranslation("figure.data"), scroll, files);
        details.addClassName("figure-data");
        return details;
    }

    private static byte[] svg(Drawing drawing, String source) {
        return LineArtSvg.of(ChartPicture.of(drawing, source)).getBytes(StandardCharsets.UTF_8);
    }

    private interface Content {

        byte[] get() throws IOException;
    }

    private Anchor file(Drawing drawing, String text, String extension, String type, Content content) {
        Anchor file = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] bytes = content.get();
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes),
                            drawing.kind().key() + "." + extension,
                            type,
                            bytes.length);
                }),
                AttachmentType.DOWNLOAD,
                getTranslation(text));
        file.getElement().setAttribute("aria-label", getTranslation(text) + ": " + drawing.title());
        return file;
    }
}
