package no.leietileie.register.ui;

import static no.leietileie.register.tenants.TenantFilterField.*;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.leietileie.base.ui.DateField;
import no.leietileie.register.tenants.FilterOptions.Option;
import no.leietileie.register.tenants.LeaseState;
import no.leietileie.register.tenants.TenantFilter;
import no.leietileie.register.tenants.TenantFilterField;
import org.jspecify.annotations.Nullable;

/** All filters of the tenant list, each taking effect at once. */
class TenantFilterPanel extends Div {

    private final transient TenantFilterChoices choices;
    private final transient Consumer<TenantFilter> changed;
    private final transient List<Runnable> readers = new ArrayList<>();
    private transient TenantFilter filter = TenantFilter.NONE;
    private boolean reading;

    TenantFilterPanel(TenantFilterChoices choices, Consumer<TenantFilter> changed) {
        this.choices = choices;
        this.changed = changed;
        addClassName("filter-panel");
        add(group("dwelling", many(DISTRICT), many(COOPERATIVE), many(TENURE), many(DWELLING_KIND)));
        add(group("household", many(LANGUAGE), many(NATIONALITY), one(INTERPRETER), text(SIZE_FROM), text(SIZE_TO)));
        add(group("lease", state(), one(ENDS), date(ENDS_FROM), date(ENDS_TO), many(ALERT)));
        add(group("money", text(RENT_FROM), text(RENT_TO), one(ARREARS)));
        add(group("work", many(STAGE), many(CONSULTANT), one(LIST)));
    }

    void show(TenantFilter newFilter) {
        filter = newFilter;
        reading = true;
        readers.forEach(Runnable::run);
        reading = false;
    }

    private Div group(String name, Component... fields) {
        Div content = new Div(fields);
        content.addClassName("filter-fields");
        Div group = new Div(new H3(getTranslation("tenants.filter-group." + name)), content);
        group.addClassName("filter-group");
        return group;
    }

    private Component many(TenantFilterField field) {
        List<Option> options = choices.of(field);
        MultiSelectComboBox<Option> box = new MultiSelectComboBox<>(TenantFilterChoices.label(field));
        box.setItems(options);
        box.setItemLabelGenerator(TenantFilterChoices::withCount);
        box.setClearButtonVisible(true);
        box.addValueChangeListener(change ->
                set(field, change.getValue().stream().map(Option::value).toList()));
        readers.add(() -> box.setValue(Set.copyOf(options.stream()
                .filter(option -> filter.values(field).contains(option.value()))
                .toList())));
        return box;
    }

    private Component one(TenantFilterField field) {
        List<Option> options = choices.of(field);
        Select<Option> select = new Select<>();
        select.setLabel(TenantFilterChoices.label(field));
        select.setItems(options);
        select.setItemLabelGenerator(option -> option == null ? getTranslation("tenants.any") : option.label());
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("tenants.any"));
        select.addValueChangeListener(change ->
                set(field, optional(change.getValue()).map(Option::value).toList()));
        readers.add(() -> select.setValue(options.stream()
                .filter(option -> filter.values(field).contains(option.value()))
                .findFirst()
                .orElse(null)));
        return select;
    }

    /** Without a choice the list shows current leases, so that "any" would not be true. */
    private Component state() {
        Select<LeaseState> select = new Select<>();
        select.setLabel(TenantFilterChoices.label(STATE));
        select.setItems(LeaseState.values());
        select.setItemLabelGenerator(TenantLabels::of);
        select.addValueChangeListener(change -> {
            if (!reading) {
                filter = filter.with(STATE, change.getValue());
                changed.accept(filter);
            }
        });
        readers.add(() -> select.setValue(filter.state()));
        return select;
    }

    private Component text(TenantFilterField field) {
        TextField text = new TextField(TenantFilterChoices.label(field));
        text.setAllowedCharPattern("[0-9 ]");
        text.setClearButtonVisible(true);
        text.addValueChangeListener(change -> set(
                field,
                optional(change.getValue().replace(" ", ""))
                        .filter(value -> !value.isEmpty())
                        .toList()));
        readers.add(() -> text.setValue(filter.value(field).orElse("")));
        return text;
    }

    private Component date(TenantFilterField field) {
        DateField date = new DateField(TenantFilterChoices.label(field));
        date.setClearButtonVisible(true);
        date.addValueChangeListener(change ->
                set(field, optional(change.getValue()).map(LocalDate::toString).toList()));
        readers.add(
                () -> date.setValue(filter.value(field).map(LocalDate::parse).orElse(null)));
        return date;
    }

    private static <T> Stream<T> optional(@Nullable T value) {
        return Stream.ofNullable(value);
    }

    private void set(TenantFilterField field, List<String> values) {
        if (!reading) {
            filter = filter.with(field, values);
            changed.accept(filter);
        }
    }
}
