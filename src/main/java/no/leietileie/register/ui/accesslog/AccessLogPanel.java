package no.leietileie.register.ui.accesslog;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import java.util.Map;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.Role;
import no.leietileie.access.log.AccessLogRow;
import no.leietileie.base.ui.Facts;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.SidePanel;
import no.leietileie.base.ui.Texts;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.ui.RegisterNavigation;
import no.leietileie.register.ui.disclosure.LoggedDetails;

/** One entry: who, whom, when and why, and what was before and after. */
class AccessLogPanel extends SidePanel {

    private static final String BECAME = " → ";

    AccessLogPanel(Runnable close) {
        super(Texts.text("access.panel"), Texts.text("access.panel.close"), close);
    }

    void show(AccessLogRow row) {
        show(AccessLogTexts.subject(row.subject()));
        Facts facts = new Facts()
                .fact(getTranslation("access.what"), AccessLogTexts.action(row.action()))
                .fact(getTranslation("access.who"), row.userName())
                .fact(getTranslation("access.when"), Formats.time(row.at()));
        if (!AccessLogTexts.purpose(row).isEmpty()) {
            facts.fact(getTranslation("access.why"), AccessLogTexts.purpose(row));
        }
        if (!AccessLogTexts.household(row).isEmpty()) {
            facts.fact(getTranslation("access.whom"), AccessLogTexts.household(row));
        }
        add(facts);
        row.details().entrySet().stream()
                .filter(detail -> !detail.getKey().equals(AccessLogRow.PURPOSE))
                .sorted(Map.Entry.comparingByKey())
                .forEach(this::addDetail);
        if (row.householdId() != null && CurrentUser.get().roles().contains(Role.TEAM)) {
            add(new Anchor(
                    RegisterNavigation.householdLocation(new HouseholdId(row.householdId())),
                    getTranslation("access.open-household")));
        }
    }

    private void addDetail(Map.Entry<String, String> detail) {
        add(new H3(LoggedDetails.field(detail.getKey())));
        int middle = detail.getValue().indexOf(BECAME);
        if (middle < 0) {
            add(new Facts()
                    .fact(getTranslation("access.value"), LoggedDetails.value(detail.getKey(), detail.getValue())));
        } else {
            add(new Facts()
                    .fact(getTranslation("access.before"), detail.getValue().substring(0, middle))
                    .fact(getTranslation("access.after"), detail.getValue().substring(middle + BECAME.length())));
        }
    }
}
