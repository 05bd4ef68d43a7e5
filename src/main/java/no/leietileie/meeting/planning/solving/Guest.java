package no.leietileie.meeting.planning.solving;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.variable.InverseRelationShadowVariable;
import org.jspecify.annotations.Nullable;

/** A household that may be in a group. */
@PlanningEntity
public class Guest {

    private GuestFacts facts;

    @InverseRelationShadowVariable(sourceVariableName = "guests")
    private @Nullable Shell shell;

    @SuppressWarnings("NullAway.Init")
    protected Guest() {
        // For Timefold.
    }

    Guest(GuestFacts facts) {
        this.facts = facts;
    }

    @PlanningId
    public int getIndex() {
        return facts.index();
    }

    GuestFacts facts() {
        return facts;
    }

    public @Nullable Shell getShell() {
        return shell;
    }

    public void setShell(@Nullable Shell shell) {
        this.shell = shell;
    }

    @Override
    public String toString() {
        return "household " + facts.household().id();
    }
}
