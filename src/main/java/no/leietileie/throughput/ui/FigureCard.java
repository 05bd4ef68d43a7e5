package no.leietileie.throughput.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.charts.Chart;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import no.leietileie.base.export.ExportFormat;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.Texts;

/**
 * A chart with what it says in words, how it is counted, and its numbers as a table and a file.
 *
 * @see FigureTexts
 */
class FigureCard extends Card {

    /**
     * @param key of the texts: {@code <key>} names the figure, {@code <key>.definition} says how it is counted
     * @param message what the chart says, in one sentence
     */
    FigureCard(String key, String message, Chart chart, FigureTable table) {
        super(Texts.text(key));
        addClassName("figure-card");
        withAction(definition(key));
        Paragraph summary = new Paragraph(message);
        summary.addClassName("figure-message");
        Div frame = new Div(chart);
        frame.addClassName("figure-chart");
        add(summary, frame, data(key, table));
    }

    private Component definition(String key) {
        Button why = new Button(getTranslation("figure.definition"), Icon.CIRCLE_HELP.create());
        why.addThemeVariants(ButtonVariant.TERTIARY);
        why.setAriaLabel(getTranslation("figure.definition.label", getTranslation(key)));
        Paragraph text = new Paragraph(getTranslation(key + ".definition"));
        text.addClassName("figure-definition");
        Popover popover = new Popover(text);
        popover.setTarget(why);
        popover.setAriaLabel(getTranslation("figure.definition"));
        return new Div(why, popover);
    }

    private Component data(String key, FigureTable table) {
        Anchor file = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] content = FigureFile.write(getTranslation(key), table);
                    return new DownloadResponse(
                            new ByteArrayInputStream(content),
                            key + "." + ExportFormat.XLSX.extension(),
                            ExportFormat.XLSX.mimeType(),
                            content.length);
                }),
                AttachmentType.DOWNLOAD,
                getTranslation("figure.download"));
        file.getElement().setAttribute("aria-label", getTranslation("figure.download.label", getTranslation(key)));
        Details details = new Details(getTranslation("figure.data"), table(table), file);
        details.addClassName("figure-data");
        return details;
    }

    private static NativeTable table(FigureTable table) {
        NativeTable rows = new NativeTable();
        NativeTableRow headers = new NativeTableRow();
        table.headers().forEach(header -> headers.add(new NativeTableHeaderCell(header)));
        NativeTableHeader head = rows.getHead();
        head.add(headers);
        for (List<String> row : table.rows()) {
            NativeTableRow line = new NativeTableRow();
            line.add(new NativeTableHeaderCell(row.getFirst()));
            row.stream().skip(1).forEach(cell -> line.add(new NativeTableCell(cell)));
            rows.getBody().add(line);
        }
        return rows;
    }
}
