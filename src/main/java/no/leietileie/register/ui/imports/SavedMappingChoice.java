package no.leietileie.register.ui.imports;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import no.leietileie.base.ui.Notice;
import no.leietileie.register.imports.RegisterImports;
import no.leietileie.register.imports.column.ColumnMapping;
import no.leietileie.register.imports.staging.SavedMappings.Saved;

/** Takes over the columns that somebody has named for an earlier file. */
class SavedMappingChoice extends Div {

    SavedMappingChoice(RegisterImports imports, List<String> header, Consumer<ColumnMapping> taken) {
        List<Saved> saved = imports.listMappings();
        Select<Saved> choice = new Select<>();
        choice.setLabel(getTranslation("imports.mapping.saved"));
        choice.setPlaceholder(getTranslation("imports.mapping.saved.choose"));
        choice.setItems(saved);
        choice.setItemLabelGenerator(Saved::name);
        choice.addValueChangeListener(change -> change.getValue()
                .findOn(header)
                .ifPresentOrElse(taken, () -> Notice.failed(getTranslation("imports.mapping.does-not-fit"))));
        setVisible(!saved.isEmpty());
        add(choice);
    }
}
