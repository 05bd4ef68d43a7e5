package no.leietileie.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.RemovableChip;
import no.leietileie.register.tenants.TenantFilter;
import no.leietileie.register.tenants.TenantFilterField;
import org.jspecify.annotations.Nullable;

/** Search, filters and what of them is active, on one line above the list. */
public class TenantFilterBar extends Div {

    private static final int PAUSE_IN_TYPING_MS = 350;

    private final transient Consumer<TenantFilter> changed;
    private final TextField search = new TextField();
    private final Button open = new Button(getTranslation("tenants.filter"), Icon.FILTER.create());
    private final Popover popover = new Popover();
    private final LostWords lost = new LostWords();
    private final Div chips = new Div();
    private transient @Nullable TenantFilterChoices choices;
    private @Nullable TenantFilterPanel panel;
    private transient TenantFilter filter = TenantFilter.NONE;

    public TenantFilterBar(Consumer<TenantFilter> changed, Component... more) {
        this.changed = changed;
        addClassName("filter-bar");
        search.setPlaceholder(getTranslation("tenants.search"));
        search.setAriaLabel(getTranslation("tenants.search.label"));
        search.setPrefixComponent(Icon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(PAUSE_IN_TYPING_MS);
        search.addClassName("filter-search");
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                change(filter.with(TenantFilterField.TEXT, nonBlank(change.getValue())));
            }
        });
        popover.setTarget(open);
        popover.setPosition(PopoverPosition.BOTTOM_START);
        popover.setAriaLabel(getTranslation("tenants.filter"));
        popover.setModal(true);
        chips.addClassName("chips");
        add(search, open);
        add(more);
        add(lost, chips, popover);
    }

    public boolean isReady() {
        return choices != null;
    }

    public void offer(TenantFilterChoices newChoices) {
        choices = newChoices;
        panel = new TenantFilterPanel(newChoices, this::change);
        popover.removeAll();
        popover.add(panel);
    }

    public void show(TenantFilter newFilter) {
        filter = newFilter;
        search.setValue(newFilter.value(TenantFilterField.TEXT).orElse(""));
        Objects.requireNonNull(panel, "Offer the choices first").show(newFilter);
        TenantFilterChoices words = Objects.requireNonNull(choices);
        chips.removeAll();
        newFilter.chips().stream()
                .filter(chip -> chip.field() != TenantFilterField.TEXT)
                .forEach(chip -> chips.add(new RemovableChip(
                        TenantFilterChoices.label(chip.field()),
                        words.words(chip),
                        () -> change(filter.without(chip.field(), chip.value())))));
        if (chips.getComponentCount() > 1) {
            chips.add(clearButton());
        }
        chips.setVisible(chips.getComponentCount() > 0);
    }

    /** Says so when the address came without its words. */
    public void tellOf(Map<String, List<String>> query) {
        lost.tellOf(query);
    }

    TextField searchField() {
        return search;
    }

    Button clearButton() {
        Button clear = new Button(getTranslation("tenants.filter.clear"), click -> change(TenantFilter.NONE));
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        return clear;
    }

    private static List<String> nonBlank(String text) {
        return text.isBlank() ? List.of() : List.of(text);
    }

    private void change(TenantFilter newFilter) {
        filter = newFilter;
        changed.accept(newFilter);
    }
}
