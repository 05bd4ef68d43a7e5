package no.leietileie.casework.visits.plans;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who wants a job to stop says so here and not in the plan, whose row the job holds until it is done. No row of a table refers
 * to the plan for the same reason.
 */
@Component
class VisitPlanStops {

    private final JdbcClient jdbc;

    VisitPlanStops(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void ask(VisitPlanId id) {
        jdbc.sql("insert ignore into visit_plan_stop (plan_id) values (:id)")
                .param("id", id.value())
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void forget(VisitPlanId id) {
        jdbc.sql("delete from visit_plan_stop where plan_id = :id")
                .param("id", id.value())
                .update();
    }

    /** As it is now, not as it was when the job began. */
    @Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
    boolean isAskedFor(VisitPlanId id) {
        return jdbc.sql("select count(*) from visit_plan_stop where plan_id = :id")
                        .param("id", id.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
