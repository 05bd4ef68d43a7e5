package no.leietileie.register.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.time.Clock;
import java.time.LocalDate;
import no.leietileie.base.ui.Facts;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.SidePanel;
import no.leietileie.base.ui.StatusBadge;
import no.leietileie.base.ui.Texts;
import no.leietileie.register.tenants.TenantRow;

/** The essentials of one line beside the list, and the way to the whole household. */
class TenantPanel extends SidePanel {

    private final transient Clock clock;

    TenantPanel(Clock clock, Runnable close) {
        super(Texts.text("tenants.panel"), Texts.text("tenants.panel.close"), close);
        this.clock = clock;
    }

    void show(TenantRow row) {
        Button open = new Button(
                getTranslation("tenants.open"), click -> RegisterNavigation.openHousehold(row.householdId()));
        open.addThemeVariants(ButtonVariant.PRIMARY);
        show(TenantLabels.name(row));
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
