package no.leietileie.letter.ui.template;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.StatusBadge;
import no.leietileie.base.ui.Tone;
import no.leietileie.letter.template.TemplateId;
import no.leietileie.letter.template.TemplateRow;
import no.leietileie.letter.translation.LanguageProgress;

/** The templates; a municipality has a dozen or two, which all fit on one page. */
class TemplateGrid extends Grid<TemplateRow> {

    private transient Map<TemplateId, List<LanguageProgress>> progress = Map.of();

    TemplateGrid() {
        addClassName("template-grid");
        addComponentColumn(TemplateGrid::name)
                .setHeader(getTranslation("templates.column.name"))
                .setWidth("14rem")
                .setFlexGrow(2);
        addComponentColumn(TemplateLabels::state)
                .setHeader(getTranslation("templates.column.state"))
                .setWidth("11rem");
        addComponentColumn(this::languages)
                .setHeader(getTranslation("templates.column.languages"))
                .setWidth("9.5rem")
                .setFlexGrow(2);
        addColumn(row -> getTranslation("templates.changed", row.changedByName(), Formats.time(row.changedAt())))
                .setHeader(getTranslation("templates.column.changed"))
                .setWidth("11rem");
        setAllRowsVisible(true);
        setSelectionMode(SelectionMode.NONE);
        addItemDoubleClickListener(
                click -> TemplateAddress.open(click.getItem().info().id()));
    }

    private static Div name(TemplateRow row) {
        Span type = new Span(TemplateLabels.type(row.info().type()));
        type.addClassName("quiet");
        Div name = new Div(
                new RouterLink(
                        row.info().name(),
                        TemplateView.class,
                        TemplateAddress.of(row.info().id())),
                type);
        name.addClassName("template-name");
        return name;
    }

    void show(List<TemplateRow> rows, List<LanguageProgress> languages) {
        progress = languages.stream().collect(Collectors.groupingBy(LanguageProgress::template));
        setItems(rows);
    }

    private Span languages(TemplateRow row) {
        List<LanguageProgress> all = progress.getOrDefault(row.info().id(), List.of());
        long complete = all.stream().filter(LanguageProgress::isComplete).count();
        long stale = all.stream().filter(one -> one.stale() > 0).count();
        Span badges = new Span();
        badges.addClassName("badges");
        if (complete > 0) {
            badges.add(new StatusBadge(Tone.GREEN, getTranslation("templates.languages.approved", complete)));
        }
        if (stale > 0) {
            badges.add(new StatusBadge(Tone.AMBER, getTranslation("templates.languages.stale", stale)));
        }
        if (all.size() - complete - stale > 0) {
            badges.add(new StatusBadge(
                    Tone.BLUE, getTranslation("templates.languages.under-way", all.size() - complete - stale)));
        }
        return badges;
    }
}
