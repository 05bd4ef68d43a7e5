package no.leietileie.casework.visits.plans;

import java.util.Objects;
import java.util.Optional;
import no.leietileie.access.ActingUser;
import no.leietileie.access.UserId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Books a plan or takes it back, in the name of whoever asked for it. A job that was killed begins anew. */
@Component
class VisitPlanWork {

    private static final Logger log = LoggerFactory.getLogger(VisitPlanWork.class);

    private final VisitPlanBooking booking;
    private final VisitPlanProgress progress;
    private final ActingUser acting;
    private final TransactionTemplate transaction;

    VisitPlanWork(
            VisitPlanBooking booking, VisitPlanProgress progress, ActingUser acting, TransactionTemplate transaction) {
        this.booking = booking;
        this.progress = progress;
        this.acting = acting;
        this.transaction = transaction;
    }

    /** Does nothing for a plan that nobody wants booked or taken back any longer. */
    void run(VisitPlanId id) {
        askedBy(id)
                .ifPresent(user -> acting.run(user, () -> {
                    try {
                        work(id);
                    } catch (StoppedException e) {
                        log.info("Plan {} was stopped", id.value());
                        transaction.executeWithoutResult(_ -> booking.stopped(id));
                    } finally {
                        progress.ended(id);
                    }
                }));
    }

    /** Nothing of it was stored: the plan is as it was before, and can be booked or taken back again. */
    void giveUp(VisitPlanId id) {
        log.error("The visits of plan {} are given up", id.value());
        askedBy(id)
                .ifPresent(user -> acting.run(user, () -> transaction.executeWithoutResult(_ -> booking.giveUp(id))));
    }

    private Optional<UserId> askedBy(VisitPlanId id) {
        return Objects.requireNonNull(transaction.execute(_ -> booking.askedBy(id)));
    }

    private void work(VisitPlanId id) {
        if (Boolean.TRUE.equals(transaction.execute(_ -> booking.isWithdrawing(id)))) {
            transaction.executeWithoutResult(_ -> booking.withdraw(id));
            return;
        }
        try {
            transaction.executeWithoutResult(_ -> booking.accept(id));
        } catch (TimesTakenException e) {
            log.info("Plan {} was overtaken: {}", id.value(), e.getMessage());
            transaction.executeWithoutResult(_ -> booking.overtaken(id, e.refused()));
        }
    }
}
