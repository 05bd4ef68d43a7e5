package no.leietileie.casework.visits.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import no.leietileie.base.ui.Notice;
import no.leietileie.casework.visits.VisitOutcome;
import no.leietileie.casework.visits.VisitRow;
import no.leietileie.casework.visits.VisitState;
import no.leietileie.casework.visits.VisitTransitions;

/** What the visit became: one big button for each. */
class VisitOutcomeBar extends Div {

    private final transient VisitParts parts;
    private final transient VisitRow visit;
    private final transient Consumer<VisitRow> changed;

    VisitOutcomeBar(VisitParts parts, VisitRow visit, Consumer<VisitRow> changed) {
        this.parts = parts;
        this.visit = visit;
        this.changed = changed;
        addClassName("visit-outcomes");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("visit.outcome"));
        VisitTransitions.from(visit.state()).forEach(state -> add(button(state)));
    }

    private Button button(VisitState state) {
        Button button = new Button(VisitTexts.verb(visit.kind(), state), click -> conclude(state));
        if (state == VisitState.CARRIED_OUT) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }

    private void conclude(VisitState wanted) {
        VisitState before = visit.state();
        VisitOutcomes.tell(
                        parts.visits().conclude(visit.id(), visit.version(), wanted),
                        getTranslation("visit.became", VisitTexts.state(wanted)),
                        stored -> takeBack(stored, before))
                .ifPresent(changed);
    }

    private void takeBack(VisitRow stored, VisitState before) {
        if (parts.visits().conclude(stored.id(), stored.version(), before)
                instanceof VisitOutcome.Stored(VisitRow row)) {
            changed.accept(row);
        } else {
            Notice.failed(getTranslation("visit.undo-failed"));
        }
    }
}
