package no.leietileie.casework.visits.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashMap;
import java.util.Map;
import no.leietileie.base.ui.Facts;
import no.leietileie.base.ui.Formats;
import no.leietileie.casework.visits.VisitData;
import no.leietileie.casework.visits.VisitRow;
import no.leietileie.register.tenants.TenantRow;
import no.leietileie.resource.ResourceId;

/** Two consultants have changed the same visit: shows both versions where they differ and lets this one choose. */
class VisitConflictPanel extends Div {

    private final transient VisitParts parts;
    private final transient TenantRow household;

    VisitConflictPanel(VisitParts parts, TenantRow household) {
        this.parts = parts;
        this.household = household;
        addClassNames("error-summary", "task-conflict");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /** @param seen the visit as this one saw it */
    void show(String other, VisitRow seen, VisitRow now, VisitData mine, Runnable takeTheirs) {
        removeAll();
        VisitData theirs = now.data();
        Map<ResourceId, String> names = new HashMap<>(parts.resources().names(theirs.resources()));
        names.putAll(parts.resources().names(mine.resources()));
        Facts facts = new Facts();
        if (now.state() != seen.state()) {
            facts.fact(getTranslation("visit.state"), VisitTexts.badge(now));
        }
        difference(facts, "visit.when.label", other, VisitTexts.when(theirs.slot()), VisitTexts.when(mine.slot()));
        difference(
                facts, "visit.who", other, VisitFacts.consultants(theirs, names), VisitFacts.consultants(mine, names));
        difference(
                facts,
                "visit.interpreter",
                other,
                VisitFacts.interpreter(theirs, household, names),
                VisitFacts.interpreter(mine, household, names));
        difference(facts, "visit.safety", other, Formats.text(theirs.safetyNote()), Formats.text(mine.safetyNote()));
        Button take = new Button(getTranslation("visit.conflict.theirs", other), click -> {
            setVisible(false);
            takeTheirs.run();
        });
        add(
                new H3(getTranslation("visit.conflict.title", other)),
                new Paragraph(getTranslation("visit.conflict.explanation")),
                facts,
                take);
        setVisible(true);
        scrollIntoView();
    }

    private void difference(Facts facts, String labelKey, String other, String theirs, String mine) {
        if (!theirs.equals(mine)) {
            facts.fact(
                    getTranslation(labelKey),
                    new Div(
                            new Div(getTranslation("conflict.theirs", other, theirs)),
                            new Div(getTranslation("conflict.yours", mine))));
        }
    }
}
