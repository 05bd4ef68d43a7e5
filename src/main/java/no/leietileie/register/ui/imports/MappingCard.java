package no.leietileie.register.ui.imports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
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

/** Which column of the file means what: found by itself, corrected by a person, kept under a name for the next file. */
class MappingCard extends Card {

    private final transient RegisterImports imports;
    private final transient ImportRow row;
    private final transient Runnable changed;
    private final MappingGrid grid;
    private final Div missing = new Div();
    private final TextField name = new TextField(getTranslation("imports.mapping.name"));
    private transient ColumnMapping mapping;

    MappingCard(RegisterImports imports, ImportRow row, Runnable changed) {
        super(Texts.text("imports.mapping.title"));
        this.imports = imports;
        this.row = row;
        this.changed = changed;
        MappingProposal proposal = imports.mapping(row.id());
        mapping = proposal.mapping();
        grid = new MappingGrid(proposal, this::take);
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
                grid,
                new FormColumn().optional(name),
                use);
        showMissing();
    }

    Grid<Integer> columns() {
        return grid;
    }

    private void take(ColumnMapping wanted) {
        mapping = wanted;
        grid.show(wanted);
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
