package no.leietileie.register.ui.imports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.FormColumn;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.RunningWork;
import no.leietileie.base.ui.StatusBadge;
import no.leietileie.base.ui.Texts;
import no.leietileie.base.ui.Tone;
import no.leietileie.register.imports.ImportRow;
import no.leietileie.register.imports.MappingProposal;
import no.leietileie.register.imports.RegisterImports;
import no.leietileie.register.imports.column.ColumnMapping;
import no.leietileie.register.imports.column.RegisterColumn;
import org.jspecify.annotations.Nullable;

/** Which column of the file means what: found by itself, corrected by a person, kept under a name for the next file. */
class MappingCard extends Card {

    private final transient RegisterImports imports;
    private final transient ImportRow row;
    private final transient Runnable changed;
    private final transient MappingProposal proposal;
    private final Grid<Integer> grid = new Grid<>();
    private final Div missing = new Div();
    private final TextField name = new TextField(getTranslation("imports.mapping.name"));
    private transient ColumnMapping mapping;

    MappingCard(RegisterImports imports, ImportRow row, Runnable changed) {
        super(Texts.text("imports.mapping.title"));
        this.imports = imports;
        this.row = row;
        this.changed = changed;
        proposal = imports.mapping(row.id());
        mapping = proposal.mapping();
        addClassName("mapping-card");
        missing.addClassName("mapping-missing");
        missing.getElement().setAttribute("role", "status");
        Paragraph explanation = new Paragraph(getTranslation("imports.mapping.explanation"));
        explanation.addClassNames("quiet", "readable");
        if (proposal.name() != null) {
            name.setValue(proposal.name());
        }
        Paragraph shapes = new Paragraph(getTranslation("imports.mapping.shapes"));
        shapes.addClassNames("quiet", "readable");
        shapes.setVisible(proposal.shapes());
        name.setHelperText(getTranslation("imports.mapping.name.help"));
        name.setMaxLength(100);
        Button use = new Button(getTranslation("imports.mapping.use"), click -> use());
        use.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                explanation,
                shapes,
                missing,
                new SavedMappingChoice(imports, mapping.header(), this::take),
                prepared(),
                new FormColumn().optional(name),
                use);
        showMissing();
    }

    private Grid<Integer> prepared() {
        grid.addColumn(index -> mapping.header().get(index))
                .setHeader(getTranslation("imports.mapping.header"))
                .setWidth("14rem");
        grid.addColumn(index -> proposal.samples().get(index).stream()
                        .filter(sample -> !sample.isBlank())
                        .collect(Collectors.joining(" · ")))
                .setHeader(getTranslation("imports.mapping.samples"))
                .setWidth("18rem");
        grid.addComponentColumn(this::choice)
                .setHeader(getTranslation("imports.mapping.meaning"))
                .setWidth("16rem");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addClassName("mapping-grid");
        // What nobody has understood yet must not be looked for.
        grid.setItems(IntStream.range(0, mapping.header().size())
                .filter(index -> !mapping.header().get(index).isBlank())
                .boxed()
                .sorted(Comparator.comparing(index -> meaning(index) != null))
                .toList());
        return grid;
    }

    Grid<Integer> columns() {
        return grid;
    }

    private ComboBox<RegisterColumn> choice(int index) {
        ComboBox<RegisterColumn> choice = new ComboBox<>();
        choice.setItems(RegisterColumn.values());
        choice.setItemLabelGenerator(column -> getTranslation(column.messageKey()));
        choice.setPlaceholder(getTranslation("imports.mapping.unused"));
        choice.setAriaLabel(
                getTranslation("imports.mapping.meaning-of", mapping.header().get(index)));
        choice.setClearButtonVisible(true);
        choice.setWidthFull();
        choice.setValue(meaning(index));
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                RegisterColumn before = meaning(index);
                ColumnMapping freed = before == null ? mapping : mapping.without(before);
                take(change.getValue() == null ? freed : freed.with(change.getValue(), index));
            }
        });
        return choice;
    }

    private @Nullable RegisterColumn meaning(int index) {
        return mapping.findColumn(index).orElse(null);
    }

    private void take(ColumnMapping wanted) {
        mapping = wanted;
        grid.getDataProvider().refreshAll();
        showMissing();
    }

    private void showMissing() {
        missing.removeAll();
        mapping.missing()
                .forEach(column -> missing.add(new StatusBadge(
                        Tone.AMBER, getTranslation("imports.mapping.missing", getTranslation(column.messageKey())))));
    }

    private void use() {
        if (!mapping.missing().isEmpty()) {
            Notice.failed(getTranslation("imports.mapping.still-missing"));
            return;
        }
        try {
            if (!name.getValue().isBlank()) {
                imports.saveMapping(name.getValue().strip(), mapping);
            }
            imports.useMapping(row.id(), mapping);
            getUI().ifPresent(RunningWork::started);
        } catch (IllegalStateException alreadyElsewhere) {
            Notice.failed(getTranslation("imports.changed-meanwhile"));
        }
        changed.run();
    }
}
