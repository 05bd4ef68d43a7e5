package no.leietileie.register.imports.staging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import no.leietileie.access.ActingUser;
import no.leietileie.register.imports.ImportId;
import no.leietileie.register.imports.ImportSource;
import no.leietileie.register.imports.ImportState;
import no.leietileie.support.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class InterruptedUploadsTest {

    @Autowired
    InterruptedUploads uploads;

    @Autowired
    ImportStore imports;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    @Test
    void an_import_without_its_file_ends_when_no_upload_can_take_that_long() {
        var limit = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).minus(InterruptedUploads.LONGEST_UPLOAD);
        var interrupted = begun(limit.minusMinutes(1));
        var underWay = begun(limit.plusMinutes(1));
        var arrived = begun(limit.minusMinutes(1));
        transaction.executeWithoutResult(_ -> imports.received(arrived, 12));

        ActingUser.as(ActingUser.SYSTEM, () -> {
            uploads.end();
            return true;
        });

        assertThat(state(interrupted)).isEqualTo(ImportState.DISCARDED);
        assertThat(state(underWay)).isEqualTo(ImportState.RECEIVED);
        assertThat(state(arrived)).isEqualTo(ImportState.RECEIVED);
        // Nothing of it is left for tests that ask what is under way.
        database.sql("DELETE FROM register_import WHERE id IN (:ids)")
                .param("ids", List.of(interrupted.value(), underWay.value(), arrived.value()))
                .update();
    }

    private ImportState state(ImportId id) {
        return ActingUser.as(ActingUser.SYSTEM, () -> transaction.execute(_ -> imports.get(id)))
                .state();
    }

    private ImportId begun(LocalDateTime at) {
        ImportId id = ActingUser.as(
                ActingUser.SYSTEM,
                () -> transaction.execute(_ -> imports.create("leieforhold.csv", ImportSource.UPLOAD)));
        database.sql("UPDATE register_import SET created_at = :at WHERE id = :id")
                .param("at", at)
                .param("id", id.value())
                .update();
        return id;
    }
}
