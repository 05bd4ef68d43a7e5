package no.leietileie.casework.ui.priority;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.RemovableChip;
import no.leietileie.casework.priority.PriorityFilter;
import no.leietileie.casework.stages.Candidates;
import no.leietileie.casework.stages.Stage;
import no.leietileie.register.Tenure;
import no.leietileie.register.tenants.FilterOptions;
import no.leietileie.register.ui.LostWords;

/** Narrows the list on one line; each choice takes effect at once. */
class PriorityFilterBar extends Div {

    private static final int PAUSE_IN_TYPING_MS = 350;

    private final transient Consumer<PriorityFilter> changed;
    private final TextField search = new TextField();
    private final MultiSelectComboBox<Stage> stages = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<FilterOptions.Option> districts = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<Tenure> tenures = new MultiSelectComboBox<>();
    private final Checkbox lifted = new Checkbox(getTranslation("priority.filter.lifted"));
    private final LostWords lost = new LostWords();
    private final Div chips = new Div();
    private transient FilterOptions options;
    private transient PriorityFilter filter = PriorityFilter.NONE;

    PriorityFilterBar(Consumer<PriorityFilter> changed) {
        this.changed = changed;
        this.options = new FilterOptions(List.of(), List.of(), List.of(), List.of(), List.of());
        addClassName("filter-bar");
        search.setPlaceholder(getTranslation("priority.search"));
        search.setAriaLabel(getTranslation("priority.search"));
        search.setPrefixComponent(Icon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(PAUSE_IN_TYPING_MS);
        search.addClassName("filter-search");
        prepare(stages, "priority.filter.stage", stage -> getTranslation("stage." + stage.name()));
        prepare(districts, "priority.filter.district", FilterOptions.Option::label);
        prepare(tenures, "priority.filter.tenure", tenure -> getTranslation("value.Tenure." + tenure.name()));
        stages.setItems(Candidates.STAGES.stream().sorted().toList());
        tenures.setItems(Tenure.values());
        search.addValueChangeListener(change -> take(change.isFromClient(), filter.withText(change.getValue())));
        stages.addValueChangeListener(change -> take(change.isFromClient(), filter.withStages(change.getValue())));
        tenures.addValueChangeListener(change -> take(change.isFromClient(), filter.withTenures(change.getValue())));
        districts.addValueChangeListener(change -> take(
                change.isFromClient(),
                filter.withDistricts(change.getValue().stream()
                        .map(option -> Long.valueOf(option.value()))
                        .collect(Collectors.toSet()))));
        lifted.addValueChangeListener(change -> take(change.isFromClient(), filter.withLifted(change.getValue())));
        chips.addClassName("chips");
        add(search, stages, districts, tenures, lifted, lost, chips);
    }

    private <T> void prepare(MultiSelectComboBox<T> box, String key, ItemLabelGenerator<T> words) {
        box.setPlaceholder(getTranslation(key));
        box.setAriaLabel(getTranslation(key));
        box.setItemLabelGenerator(words);
        box.setClearButtonVisible(true);
        box.addClassName("priority-choice");
    }

    void offer(FilterOptions newOptions) {
        options = newOptions;
        districts.setItems(newOptions.districts());
    }

    void show(PriorityFilter newFilter) {
        filter = newFilter;
        search.setValue(newFilter.text());
        stages.setValue(newFilter.stages());
        tenures.setValue(newFilter.tenures());
        districts.setValue(options.districts().stream()
                .filter(option -> newFilter.districts().contains(Long.valueOf(option.value())))
                .collect(Collectors.toSet()));
        lifted.setValue(newFilter.lifted());
        showChips();
    }

    /** Says so when the address came without its words. */
    void tellOf(Map<String, List<String>> query) {
        lost.tellOf(query);
    }

    TextField searchField() {
        return search;
    }

    /** Each active part of the filter, to be taken away with one press. */
    private void showChips() {
        chips.removeAll();
        filter.stages().stream()
                .sorted()
                .forEach(stage -> chip(
                        "priority.filter.stage",
                        getTranslation("stage." + stage.name()),
                        filter.withStages(without(filter.stages(), stage))));
        options.districts().stream()
                .filter(option -> filter.districts().contains(Long.valueOf(option.value())))
                .forEach(option -> chip(
                        "priority.filter.district",
                        option.label(),
                        filter.withDistricts(without(filter.districts(), Long.valueOf(option.value())))));
        filter.tenures().stream()
                .sorted()
                .forEach(tenure -> chip(
                        "priority.filter.tenure",
                        getTranslation("value.Tenure." + tenure.name()),
                        filter.withTenures(without(filter.tenures(), tenure))));
        if (chips.getComponentCount() > 1) {
            Button clear = new Button(
                    getTranslation("tenants.filter.clear"),
                    click -> changed.accept(PriorityFilter.NONE.withText(filter.text())));
            clear.addThemeVariants(ButtonVariant.TERTIARY);
            chips.add(clear);
        }
        chips.setVisible(chips.getComponentCount() > 0);
    }

    private void chip(String labelKey, String value, PriorityFilter rest) {
        chips.add(new RemovableChip(getTranslation(labelKey), value, () -> changed.accept(rest)));
    }

    private static <T> Set<T> without(Set<T> chosen, T one) {
        return chosen.stream().filter(other -> !other.equals(one)).collect(Collectors.toSet());
    }

    private void take(boolean fromClient, PriorityFilter wanted) {
        if (fromClient) {
            changed.accept(wanted);
        }
    }
}
