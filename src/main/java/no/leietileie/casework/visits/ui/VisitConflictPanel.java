package no.leietileie.casework.visits.ui;

import java.util.HashMap;
import java.util.Map;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.VersionConflict;
import no.leietileie.casework.visits.VisitData;
import no.leietileie.casework.visits.VisitRow;
import no.leietileie.register.tenants.TenantRow;
import no.leietileie.resource.ResourceId;

/** Two consultants have changed the same visit. */
class VisitConflictPanel extends VersionConflict {

    private final transient VisitParts parts;
    private final transient TenantRow household;

    VisitConflictPanel(VisitParts parts, TenantRow household) {
        this.parts = parts;
        this.household = household;
    }

    /** @param seen the visit as this one saw it */
    void show(String other, VisitRow seen, VisitRow now, VisitData mine, Runnable takeTheirs) {
        VisitData theirs = now.data();
        Map<ResourceId, String> names = new HashMap<>(parts.resources().names(theirs.resources()));
        names.putAll(parts.resources().names(mine.resources()));
        between(other);
        if (now.state() != seen.state()) {
            difference(getTranslation("visit.state"), VisitTexts.badge(now));
        }
        difference(getTranslation("visit.when.label"), VisitTexts.when(theirs.slot()), VisitTexts.when(mine.slot()));
        difference(
                getTranslation("visit.who"),
                VisitFacts.consultants(theirs, names),
                VisitFacts.consultants(mine, names));
        difference(
                getTranslation("visit.interpreter"),
                VisitFacts.interpreter(theirs, household, names),
                VisitFacts.interpreter(mine, household, names));
        difference(getTranslation("visit.safety"), Formats.text(theirs.safetyNote()), Formats.text(mine.safetyNote()));
        ask(
                getTranslation("visit.conflict.title", other),
                getTranslation("visit.conflict.explanation"),
                getTranslation("visit.conflict.theirs", other),
                takeTheirs);
    }
}
