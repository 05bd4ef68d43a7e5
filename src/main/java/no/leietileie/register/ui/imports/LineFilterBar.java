package no.leietileie.register.ui.imports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import no.leietileie.base.ui.Formats;
import no.leietileie.register.imports.ChangeKind;
import no.leietileie.register.imports.ImportCounts;
import no.leietileie.register.imports.LineFilter;
import no.leietileie.register.imports.RowOutcome;
import no.leietileie.register.imports.cell.Severity;

/** The counts of an import, each of which narrows the rows to what it counts. */
class LineFilterBar extends Div {

    private final transient Consumer<LineFilter> chosen;
    private final Map<Optional<RowOutcome>, Button> tiles = new LinkedHashMap<>();
    private final Select<ChangeKind> change = new Select<>();
    private final Select<Severity> severity = new Select<>();
    private transient LineFilter filter = LineFilter.ALL;

    LineFilterBar(ImportCounts counts, Map<ChangeKind, Long> changes, Consumer<LineFilter> chosen) {
        this.chosen = chosen;
        addClassName("line-filters");
        Div row = new Div();
        row.addClassName("tiles");
        tile(row, Optional.empty(), counts.dataRows());
        tile(row, Optional.of(RowOutcome.CREATED), counts.created());
        tile(row, Optional.of(RowOutcome.CHANGED), counts.changed());
        tile(row, Optional.of(RowOutcome.UNCHANGED), counts.unchanged());
        tile(row, Optional.of(RowOutcome.HELD), counts.held());
        tile(row, Optional.of(RowOutcome.REJECTED), counts.rejected());
        change.setItems(changes.keySet());
        change.setItemLabelGenerator(kind -> kind == null
                ? getTranslation("imports.changes.all")
                : getTranslation(
                        "imports.counted",
                        getTranslation(kind.messageKey()),
                        Formats.number(Objects.requireNonNull(changes.get(kind)))));
        severity.setItems(Severity.values());
        severity.setItemLabelGenerator(
                value -> getTranslation(value == null ? "imports.severities.all" : value.messageKey()));
        prepare(change, "imports.changes");
        prepare(severity, "imports.severities");
        change.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                choose(new LineFilter(filter.outcome(), event.getValue(), filter.severity()));
            }
        });
        severity.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                choose(new LineFilter(filter.outcome(), filter.change(), event.getValue()));
            }
        });
        add(row, change, severity);
    }

    private void prepare(Select<?> select, String label) {
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation(label + ".all"));
        select.setPlaceholder(getTranslation(label + ".all"));
        select.setAriaLabel(getTranslation(label));
    }

    private void tile(Div row, Optional<RowOutcome> outcome, int count) {
        Span number = new Span(Formats.number(count));
        number.addClassName("tile-number");
        Button tile = new Button();
        tile.addClassName("tile");
        outcome.ifPresent(value -> tile.addClassName("tile-" + value.name().toLowerCase(Locale.ROOT)));
        tile.setIcon(new Div(
                number,
                new Span(getTranslation(outcome.map(RowOutcome::messageKey).orElse("imports.line.all")))));
        tile.addClickListener(
                click -> choose(new LineFilter(outcome.orElse(null), filter.change(), filter.severity())));
        tiles.put(outcome, tile);
        row.add(tile);
    }

    private void choose(LineFilter wanted) {
        chosen.accept(wanted);
    }

    void show(LineFilter wanted) {
        filter = wanted;
        tiles.forEach((outcome, tile) -> tile.getElement()
                .setAttribute("aria-pressed", String.valueOf(outcome.equals(Optional.ofNullable(wanted.outcome())))));
        change.setValue(wanted.change());
        severity.setValue(wanted.severity());
    }
}
