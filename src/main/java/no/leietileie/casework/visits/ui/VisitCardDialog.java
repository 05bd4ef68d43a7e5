package no.leietileie.casework.visits.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.function.BiConsumer;
import no.leietileie.base.ui.Facts;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Icon;
import no.leietileie.casework.visits.VisitId;
import no.leietileie.casework.visits.VisitRow;
import no.leietileie.casework.visits.VisitState;
import no.leietileie.register.tenants.TenantRow;
import no.leietileie.resource.ResourceId;

/** A visit as it stands in the calendar: the essentials, and a way to move it without a mouse. */
class VisitCardDialog extends Dialog {

    VisitCardDialog(VisitParts parts, VisitRow visit, Runnable changed, BiConsumer<VisitId, LocalDateTime> move) {
        TenantRow household = parts.lease(visit.household()).orElseThrow();
        Map<ResourceId, String> names = parts.resources().names(visit.data().resources());
        setHeaderTitle(household.tenantName());
        setWidth("28rem");
        add(new Facts()
                .fact(getTranslation("visit.time"), VisitTexts.when(visit.slot()))
                .fact(getTranslation("visit.state"), VisitTexts.badge(visit))
                .fact(getTranslation("visit.address"), Formats.text(household.streetAddress()))
                .fact(getTranslation("visit.who"), VisitFacts.consultants(visit.data(), names))
                .fact(getTranslation("visit.interpreter"), VisitFacts.interpreter(visit.data(), household, names)));
        Button open = new Button(getTranslation("visit.open"), click -> {
            close();
            VisitsNavigation.openVisit(visit.id());
        });
        open.addThemeVariants(ButtonVariant.PRIMARY);
        Button change = new Button(getTranslation("visit.change"), click -> {
            close();
            VisitDialog.change(parts, household, visit, stored -> changed.run());
        });
        Button moving = new Button(getTranslation("visit.move"), Icon.CALENDAR.create(), click -> {
            close();
            new MoveDialog(visit, move).open();
        });
        moving.setVisible(visit.state() == VisitState.PLANNED);
        Button shut = new Button(getTranslation("notice.close"), click -> close());
        getFooter().add(shut, change, moving, open);
    }
}
