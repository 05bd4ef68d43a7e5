package no.leietileie.casework.visits.plans.ui;

import no.leietileie.casework.visits.plans.PlanLine;

/** What can be done with one household of a plan. */
interface PlanActions {

    /** Whether the plan can still be changed. */
    boolean isOpen();

    void move(PlanLine line);

    void takeOut(PlanLine line);
}
