package no.leietileie.letter.ui.translation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import no.leietileie.base.LanguageTag;
import no.leietileie.base.ui.StatusBadge;
import no.leietileie.base.ui.Texts;
import no.leietileie.base.ui.Tone;
import no.leietileie.letter.translation.TermRow;
import no.leietileie.letter.translation.TermUsage;

/** The agreed words of a language: a few dozen, all on one page. */
class TermGrid extends Grid<TermRow> {

    private static final String SEPARATOR = ", ";

    private final transient Consumer<TermRow> edit;
    private final transient Consumer<TermRow> remove;
    private transient Map<String, TermUsage> usages = Map.of();
    private transient LanguageTag language = new LanguageTag("nb");

    TermGrid(Consumer<TermRow> edit, Consumer<TermRow> remove) {
        this.edit = edit;
        this.remove = remove;
        addClassName("term-grid");
        addColumn(row -> row.term().term())
                .setHeader(getTranslation("glossary.term"))
                .setFlexGrow(1);
        addComponentColumn(row -> words(row.term().agreed()))
                .setHeader(getTranslation("glossary.agreed"))
                .setFlexGrow(2);
        addComponentColumn(row -> words(row.term().forbidden()))
                .setHeader(getTranslation("glossary.forbidden"))
                .setFlexGrow(2);
        addComponentColumn(this::usage)
                .setHeader(getTranslation("glossary.usage"))
                .setFlexGrow(2);
        Span actions = new Span(getTranslation("glossary.actions"));
        actions.addClassName("visually-hidden");
        addComponentColumn(this::buttons).setHeader(actions).setWidth("13rem").setFlexGrow(0);
        setAllRowsVisible(true);
        setSelectionMode(SelectionMode.NONE);
        addItemDoubleClickListener(click -> edit.accept(click.getItem()));
    }

    void show(List<TermRow> terms, Map<String, TermUsage> where, LanguageTag of) {
        usages = where;
        language = of;
        setItems(terms);
    }

    private Span words(List<String> words) {
        Span text = new Span(String.join(SEPARATOR, words));
        text.getElement().setAttribute("lang", language.value());
        text.getElement().setAttribute("dir", language.rightToLeft() ? "rtl" : "ltr");
        return text;
    }

    private Div usage(TermRow row) {
        TermUsage usage = usages.getOrDefault(row.term().term(), TermUsage.NONE);
        Div cell = new Div(new Span(Texts.counted("glossary.usage.count", usage.paragraphs())));
        cell.addClassName("badges");
        if (usage.departing() > 0) {
            cell.add(new StatusBadge(Tone.AMBER, Texts.counted("glossary.usage.off", usage.departing())));
        }
        return cell;
    }

    private Div buttons(TermRow row) {
        Button change = new Button(getTranslation("glossary.edit"), click -> edit.accept(row));
        change.setAriaLabel(getTranslation("glossary.edit.of", row.term().term()));
        change.addThemeVariants(ButtonVariant.TERTIARY);
        Button delete = new Button(getTranslation("glossary.remove"), click -> remove.accept(row));
        delete.setAriaLabel(getTranslation("glossary.remove.of", row.term().term()));
        delete.addThemeVariants(ButtonVariant.TERTIARY);
        Div buttons = new Div(change, delete);
        buttons.addClassName("badges");
        return buttons;
    }
}
