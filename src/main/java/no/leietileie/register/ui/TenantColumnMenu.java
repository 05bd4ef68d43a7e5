package no.leietileie.register.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.page.WebStorage;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.EnumSet;
import no.leietileie.access.CurrentUser;
import no.leietileie.base.ui.Icon;
import org.jspecify.annotations.Nullable;

/** Which columns are shown. The browser remembers them for each user, with their order and widths. */
class TenantColumnMenu extends Div {

    private static final String STORED_AS = "tenants.columns.";

    private final TenantColumns columns;
    private final CheckboxGroup<TenantColumn> choice = new CheckboxGroup<>();

    TenantColumnMenu(TenantColumns columns) {
        this.columns = columns;
        choice.setLabel(getTranslation("tenants.columns"));
        choice.setHelperText(getTranslation("tenants.columns.help"));
        choice.setItems(TenantColumn.values());
        choice.setItemLabelGenerator(TenantColumn::header);
        choice.setItemEnabledProvider(column -> column != TenantColumn.NAME);
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                columns.showOnly(change.getValue());
                remember();
            }
        });
        Button reset = new Button(getTranslation("tenants.columns.reset"), Icon.UNDO_2.create(), click -> reset());
        reset.addThemeVariants(ButtonVariant.TERTIARY);
        Div content = new Div(choice, reset);
        content.addClassName("column-menu");
        Button open = new Button(getTranslation("tenants.columns"), Icon.COLUMNS_3.create());
        Popover popover = new Popover(content);
        popover.setTarget(open);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAriaLabel(getTranslation("tenants.columns"));
        add(open, popover);
        columns.addArrangedListener(this::remember);
        addAttachListener(attached -> WebStorage.getItem(storedAs(), this::recall));
        tick();
    }

    private void tick() {
        EnumSet<TenantColumn> shown = EnumSet.noneOf(TenantColumn.class);
        for (TenantColumn column : TenantColumn.values()) {
            if (columns.column(column).isVisible()) {
                shown.add(column);
            }
        }
        choice.setValue(shown);
    }

    private void reset() {
        columns.arrange(columns.firstLayout());
        tick();
        WebStorage.removeItem(storedAs());
    }

    private void remember() {
        WebStorage.setItem(storedAs(), columns.layout().text());
    }

    private void recall(@Nullable String stored) {
        if (stored != null) {
            columns.arrange(TenantColumnLayout.read(stored));
            tick();
        }
    }

    private static String storedAs() {
        return STORED_AS + CurrentUser.get().id().value();
    }
}
