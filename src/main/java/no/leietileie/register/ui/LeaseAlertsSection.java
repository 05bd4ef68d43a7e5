package no.leietileie.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.Role;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.MyDaySection;
import no.leietileie.base.ui.StatusBadge;
import no.leietileie.base.ui.Texts;
import no.leietileie.register.LeaseAlert;
import no.leietileie.register.tenants.TenantFilter;
import no.leietileie.register.tenants.TenantFilterField;
import no.leietileie.register.tenants.TenantList;
import org.springframework.core.annotation.Order;

/** How many leases end soon or have slipped past their end; each number leads to its list. */
@org.springframework.stereotype.Component
@Order(20)
class LeaseAlertsSection implements MyDaySection {

    private final TenantList tenants;

    LeaseAlertsSection(TenantList tenants) {
        this.tenants = tenants;
    }

    @Override
    public boolean isForCurrentUser() {
        return CurrentUser.get().roles().contains(Role.TEAM);
    }

    @Override
    public Component create() {
        Div lines = new Div();
        lines.addClassName("count-list");
        for (LeaseAlert alert : LeaseAlert.values()) {
            TenantFilter filter = TenantFilter.NONE.with(TenantFilterField.ALERT, alert);
            long count = tenants.count(filter);
            if (count > 0) {
                lines.add(line(alert, filter, count));
            }
        }
        if (lines.getComponentCount() == 0) {
            Paragraph none = new Paragraph(Texts.text("my-day.leases.none"));
            none.addClassName("quiet");
            lines.add(none);
        }
        return new Card(Texts.text("my-day.leases"), lines);
    }

    private static Component line(LeaseAlert alert, TenantFilter filter, long count) {
        RouterLink link = new RouterLink(TenantListView.class);
        link.setQueryParameters(new QueryParameters(filter.toQuery()));
        Span number = new Span(Formats.number(count));
        number.addClassName("number");
        link.add(new StatusBadge(TenantLabels.tone(alert), TenantLabels.of(alert)), number);
        return link;
    }
}
