package no.leietileie.register.retention;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import no.leietileie.access.AccessLog;
import no.leietileie.access.ActingUser;
import no.leietileie.access.SignedInUser;
import no.leietileie.municipality.Policies;
import no.leietileie.register.HouseholdRepository;
import no.leietileie.register.retention.RetentionProof.State;
import no.leietileie.support.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.data.domain.Pageable;
import org.springframework.transaction.support.TransactionTemplate;

/** With a real queue, from which a job goes when it is done or given up. */
@DatabaseTest
class RetentionStateTest {

    private static final String KIND = "notes";
    private static final LocalDate DAY = LocalDate.of(1990, 1, 1);

    @Autowired
    Policies policies;

    @Autowired
    RetentionRunRepository runs;

    @Autowired
    RetentionHoldRepository holds;

    @Autowired
    HouseholdRepository households;

    @Autowired
    AccessLog log;

    @Autowired
    RetentionWork work;

    @Autowired
    DataSource dataSource;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    private SchedulerClient queue;
    private Retention retention;

    @BeforeEach
    void withAQueue() {
        queue = SchedulerClient.Builder.create(dataSource).build();
        var provider = new StaticListableBeanFactory(Map.of("queue", queue)).getBeanProvider(SchedulerClient.class);
        retention = new Retention(
                List.of(), policies, runs, holds, households, new RetentionQueue(provider, clock), log, clock);
    }

    @Test
    void a_deletion_that_ended_after_its_row_was_read_was_not_interrupted() {
        var read = proof(ask(DAY, ActingUser.SYSTEM));
        assertThat(retention.state(read)).isEqualTo(State.RUNNING);

        end(read.id());

        assertThat(retention.state(read)).isEqualTo(State.DONE);
    }

    @Test
    void a_deletion_that_was_given_up_is_interrupted_until_a_later_one_has_taken_all_that_was_left() {
        var given = proof(ask(DAY, ActingUser.SYSTEM));
        leaveQueue(given.id());
        assertThat(retention.state(given)).isEqualTo(State.INTERRUPTED);

        end(ask(DAY.minusDays(1), ActingUser.SYSTEM));
        end(ask(DAY, ActingUser.COMMAND));
        var later = ask(DAY.plusDays(1), ActingUser.SYSTEM);
        assertThat(retention.state(given)).isEqualTo(State.INTERRUPTED);

        end(later);
        assertThat(retention.state(given)).isEqualTo(State.DONE_LATER);
    }

    private void end(long run) {
        work.run(run);
        leaveQueue(run);
    }

    private long ask(LocalDate before, SignedInUser user) {
        return ActingUser.as(
                user,
                () -> Objects.requireNonNull(
                        transaction.execute(_ -> retention.delete(new ExpiredKind(KIND, 12, before, 0)))));
    }

    private void leaveQueue(long run) {
        queue.cancel(RetentionQueue.TASK.instanceId(Long.toString(run)));
    }

    private RetentionProof proof(long run) {
        return retention.listProofs(Pageable.ofSize(100)).stream()
                .filter(proof -> proof.id() == run)
                .findFirst()
                .orElseThrow();
    }
}
