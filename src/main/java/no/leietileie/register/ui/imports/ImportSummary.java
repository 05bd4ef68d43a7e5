package no.leietileie.register.ui.imports;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.StatusBadge;
import no.leietileie.base.ui.Texts;
import no.leietileie.base.ui.Tone;
import no.leietileie.register.imports.ImportCounts;
import no.leietileie.register.imports.ImportRow;
import no.leietileie.register.imports.ImportState;
import no.leietileie.register.imports.file.FileLayout;
import org.jspecify.annotations.Nullable;

/** What the file does to the register, in a sentence whose numbers add up. */
class ImportSummary extends Div {

    ImportSummary(ImportRow row, @Nullable FileLayout layout, List<String> unread) {
        addClassName("import-summary");
        ImportCounts counts = row.counts();
        add(new Paragraph(Texts.counted(
                "imports.sum." + tense(row.state()) + (isLeftOutTold(row) ? ".left-out" : ""),
                counts.dataRows(),
                counts.created(),
                counts.changed(),
                counts.unchanged(),
                isLeftOutTold(row) ? row.waiting() : counts.held(),
                counts.rejected(),
                row.leftOut())));
        if (row.state().hasRowsLeft()) {
            add(new StatusBadge(
                    ImportTexts.tone(row.state()),
                    getTranslation(
                            "imports.cancelled.at",
                            Formats.number(row.progress().done()),
                            Formats.number(row.progress().total()))));
        }
        if (row.state().isInterrupted()) {
            add(new Paragraph(getTranslation(
                    "imports.interrupted." + row.state().name(),
                    Long.toString(row.id().value()))));
        }
        if (row.notUndone() > 0) {
            add(new StatusBadge(Tone.AMBER, Texts.counted("imports.not-undone", row.notUndone())));
        }
        if (row.waiting() > 0 && row.state().takesDecisions()) {
            add(new RouterLink(getTranslation("imports.held.decide"), HeldRowsView.class));
        }
        add(small(counts, layout));
        if (counts.missingLeases() > 0) {
            add(new RouterLink(
                    getTranslation("imports.missing.link"),
                    MissingLeasesView.class,
                    ImportNavigation.parameters(row.id())));
        }
        if (!unread.isEmpty()) {
            add(new StatusBadge(
                    Tone.AMBER, getTranslation("imports.unread", unread.size(), String.join(", ", unread))));
        }
        if (layout != null) {
            layout.warnings().forEach(warning -> add(new StatusBadge(Tone.AMBER, ImportTexts.text(warning))));
        }
    }

    private static boolean isLeftOutTold(ImportRow row) {
        return row.leftOut() > 0 && row.state().takesDecisions();
    }

    private Paragraph small(ImportCounts counts, @Nullable FileLayout layout) {
        StringBuilder text = new StringBuilder();
        if (layout != null) {
            text.append(FileTexts.text(layout)).append(' ');
        }
        if (counts.otherRows() > 0) {
            text.append(Texts.counted("imports.other-rows", counts.otherRows())).append(' ');
        }
        if (counts.missingLeases() > 0) {
            text.append(Texts.counted("imports.missing-leases", counts.missingLeases()));
        }
        Paragraph small = new Paragraph(text.toString().strip());
        small.addClassName("quiet");
        return small;
    }

    private static String tense(ImportState state) {
        return switch (state) {
            case APPLIED -> "applied";
            case UNDONE -> "undone";
            case CANCELLED -> "cancelled";
            case INTERRUPTED -> "interrupted";
            case UNDO_INTERRUPTED -> "undo-interrupted";
            default -> "checked";
        };
    }
}
