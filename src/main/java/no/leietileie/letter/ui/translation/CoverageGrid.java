package no.leietileie.letter.ui.translation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.StatusBadge;
import no.leietileie.base.ui.Texts;
import no.leietileie.base.ui.Tone;
import no.leietileie.letter.template.TemplateInfo;
import no.leietileie.letter.template.TemplateRow;
import no.leietileie.letter.translation.Coverage;
import no.leietileie.letter.translation.CoverageLine;
import no.leietileie.letter.translation.CoverageState;

/** Languages down, letters across. A municipality has two dozen languages and a dozen letters. */
class CoverageGrid extends Grid<CoverageLine> {

    CoverageGrid() {
        addClassName("coverage-grid");
        addThemeVariants(GridVariant.COLUMN_BORDERS);
        setAllRowsVisible(true);
        setSelectionMode(SelectionMode.NONE);
    }

    void show(Coverage coverage) {
        removeAllColumns();
        addColumn(line -> Texts.language(line.language()))
                .setHeader(getTranslation("coverage.language"))
                .setFrozen(true)
                .setWidth("9rem")
                .setFlexGrow(0);
        addColumn(line -> Formats.number(line.households()))
                .setHeader(getTranslation("coverage.households"))
                .setTextAlign(ColumnTextAlign.END)
                .setFrozen(true)
                .setWidth("7rem")
                .setFlexGrow(0);
        for (TemplateRow row : coverage.templates()) {
            addComponentColumn(line -> cell(row.info(), line))
                    .setHeader(heading(row.info().name()))
                    .setWidth("11rem")
                    .setFlexGrow(1);
        }
        setItems(coverage.lines());
    }

    private static Span heading(String name) {
        Span heading = new Span(name);
        heading.addClassName("coverage-heading");
        return heading;
    }

    private Component cell(TemplateInfo template, CoverageLine line) {
        CoverageState state = line.state(template.id());
        Div cell = new Div(new StatusBadge(tone(state), Texts.text("coverage.state." + state.key())));
        if (state.isGap() && line.households() > 0) {
            Span waiting = new Span(Texts.counted("coverage.waiting", line.households()));
            waiting.addClassName("quiet");
            cell.add(waiting);
        }
        cell.addClassName("coverage-cell");
        return state == CoverageState.NO_SOURCE || line.language().equals(template.sourceLanguage())
                ? cell
                : link(template, line, cell);
    }

    private static RouterLink link(TemplateInfo template, CoverageLine line, Div cell) {
        RouterLink link =
                new RouterLink("", TranslationView.class, TranslationAddress.of(template.id(), line.language()));
        link.add(cell);
        return link;
    }

    private static Tone tone(CoverageState state) {
        return switch (state) {
            case APPROVED -> Tone.GREEN;
            case UNDER_WAY, IN_REVIEW -> Tone.BLUE;
            case STALE, SOURCE_UNDECIDED -> Tone.AMBER;
            case MISSING, NO_SOURCE -> Tone.NEUTRAL;
        };
    }
}
