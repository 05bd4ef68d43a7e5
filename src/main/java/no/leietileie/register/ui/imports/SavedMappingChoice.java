package no.leietileie.register.ui.imports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.Notice;
import no.leietileie.register.imports.RegisterImports;
import no.leietileie.register.imports.column.ColumnMapping;
import no.leietileie.register.imports.staging.SavedMappings.Saved;

/** Takes over the columns that somebody has named for an earlier file, or deletes them. */
class SavedMappingChoice extends Div {

    private final transient RegisterImports imports;
    private final Select<Saved> choice = new Select<>();
    private final Button delete = new Button(getTranslation("imports.mapping.delete"), Icon.TRASH_2.create());

    SavedMappingChoice(RegisterImports imports, List<String> header, Consumer<ColumnMapping> taken) {
        this.imports = imports;
        addClassName("saved-mapping");
        choice.setLabel(getTranslation("imports.mapping.saved"));
        choice.setPlaceholder(getTranslation("imports.mapping.saved.choose"));
        choice.setItemLabelGenerator(Saved::name);
        choice.addValueChangeListener(change -> {
            Saved saved = change.getValue();
            delete.setVisible(saved != null);
            if (saved != null) {
                saved.findOn(header)
                        .ifPresentOrElse(taken, () -> Notice.failed(getTranslation("imports.mapping.does-not-fit")));
            }
        });
        delete.addThemeVariants(ButtonVariant.TERTIARY);
        delete.addClickListener(click -> delete(choice.getValue()));
        delete.setVisible(false);
        add(choice, delete);
        load();
    }

    private void load() {
        List<Saved> saved = imports.listMappings();
        choice.setItems(saved);
        setVisible(!saved.isEmpty());
    }

    private void delete(Saved saved) {
        imports.deleteMapping(saved.name());
        load();
        Notice.doneWithUndo(getTranslation("imports.mapping.deleted", saved.name()), () -> {
            imports.saveMapping(saved.name(), saved.mapping());
            load();
        });
    }
}
