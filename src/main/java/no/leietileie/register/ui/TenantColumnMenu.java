package no.leietileie.register.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.page.WebStorage;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.leietileie.base.ui.Icon;
import org.jspecify.annotations.Nullable;

/** Which columns are shown; the browser remembers the choice. */
class TenantColumnMenu extends Div {

    private static final String STORED_AS = "tenants.columns";

    private final TenantGrid grid;
    private final CheckboxGroup<TenantColumn> choice = new CheckboxGroup<>();

    TenantColumnMenu(TenantGrid grid) {
        this.grid = grid;
        choice.setLabel(getTranslation("tenants.columns"));
        choice.setItems(TenantColumn.values());
        choice.setItemLabelGenerator(TenantColumn::header);
        choice.setValue(Arrays.stream(TenantColumn.values())
                .filter(TenantColumn::shownAtFirst)
                .collect(Collectors.toSet()));
        choice.addValueChangeListener(change -> {
            show(change.getValue());
            if (change.isFromClient()) {
                remember(change.getValue());
            }
        });
        Button open = new Button(getTranslation("tenants.columns"), Icon.COLUMNS_3.create());
        Popover popover = new Popover(choice);
        popover.setTarget(open);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAriaLabel(getTranslation("tenants.columns"));
        add(open, popover);
        addAttachListener(attached -> WebStorage.getItem(STORED_AS, this::recall));
    }

    private void show(Set<TenantColumn> shown) {
        for (TenantColumn column : TenantColumn.values()) {
            // Without the name nobody would know whom a line is about.
            grid.column(column).setVisible(column == TenantColumn.NAME || shown.contains(column));
        }
    }

    private static void remember(Set<TenantColumn> shown) {
        WebStorage.setItem(STORED_AS, shown.stream().map(TenantColumn::property).collect(Collectors.joining(",")));
    }

    private void recall(@Nullable String stored) {
        if (stored != null) {
            List<String> properties = List.of(stored.split(","));
            choice.setValue(Arrays.stream(TenantColumn.values())
                    .filter(column -> properties.contains(column.property()))
                    .collect(Collectors.toSet()));
        }
    }
}
