package no.leietileie.register.ui.imports;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.leietileie.register.imports.MappingProposal;
import no.leietileie.register.imports.column.ColumnMapping;
import no.leietileie.register.imports.column.RegisterColumn;
import org.jspecify.annotations.Nullable;

/** The columns of a file by their place: heading, what stands under it, and what it means. */
class MappingGrid extends Grid<Integer> {

    private final transient Consumer<ColumnMapping> changed;
    private transient ColumnMapping mapping;

    MappingGrid(MappingProposal proposal, Consumer<ColumnMapping> changed) {
        this.changed = changed;
        mapping = proposal.mapping();
        addColumn(index -> mapping.header().get(index))
                .setHeader(getTranslation("imports.mapping.header"))
                .setWidth("14rem");
        addColumn(index -> proposal.samples().get(index).stream()
                        .filter(sample -> !sample.isBlank())
                        .collect(Collectors.joining(" · ")))
                .setHeader(getTranslation("imports.mapping.samples"))
                .setWidth("18rem");
        addComponentColumn(this::choice)
                .setHeader(getTranslation("imports.mapping.meaning"))
                .setWidth("16rem");
        setSelectionMode(SelectionMode.NONE);
        addClassName("mapping-grid");
        // What nobody has understood yet must not be looked for.
        setItems(IntStream.range(0, mapping.header().size())
                .filter(index -> !mapping.header().get(index).isBlank())
                .boxed()
                .sorted(Comparator.comparing(index -> meaning(index) != null))
                .toList());
    }

    /** The lines stay in their order. */
    void show(ColumnMapping wanted) {
        mapping = wanted;
        getDataProvider().refreshAll();
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
                changed.accept(change.getValue() == null ? freed : freed.with(change.getValue(), index));
            }
        });
        return choice;
    }

    private @Nullable RegisterColumn meaning(int index) {
        return mapping.findColumn(index).orElse(null);
    }
}
