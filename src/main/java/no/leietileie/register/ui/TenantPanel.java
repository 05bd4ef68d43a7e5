package no.leietileie.register.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.time.Clock;
import java.time.LocalDate;
import no.leietileie.base.ui.Facts;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.StatusBadge;
import no.leietileie.register.tenants.TenantRow;

/** The essentials of one line beside the list, and the way to the whole household. */
class TenantPanel extends Aside {

    private final transient Clock clock;
    private final transient Runnable close;

    TenantPanel(Clock clock, Runnable close) {
        this.clock = clock;
        this.close = close;
        addClassName("side-panel");
        getElement().setAttribute("aria-label", getTranslation("tenants.panel"));
    }

    void show(TenantRow row) {
        removeAll();
        Button shut = new Button(Icon.X.create(), click -> close.run());
        shut.setAriaLabel(getTranslation("tenants.panel.close"));
        shut.addThemeVariants(ButtonVariant.TERTIARY);
        Div head = new Div(new H2(TenantLabels.name(row)), shut);
        head.addClassName("side-panel-head");
        Button open = new Button(
                getTranslation("tenants.open"), click -> RegisterNavigation.openHousehold(row.householdId()));
        open.addThemeVariants(ButtonVariant.PRIMARY);
        add(head);
        row.alert(LocalDate.now(clock))
                .ifPresent(alert -> add(new StatusBadge(TenantLabels.tone(alert), TenantLabels.of(alert))));
        add(facts(row), open);
    }

    private Facts facts(TenantRow row) {
        Facts facts = new Facts();
        for (TenantColumn column : TenantColumn.values()) {
            if (column != TenantColumn.NAME && !column.text(row).equals(Formats.UNKNOWN)) {
                facts.fact(column.header(), column.text(row));
            }
        }
        return facts;
    }
}
