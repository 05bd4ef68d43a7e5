package no.leietileie.meeting.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import no.leietileie.support.PagelessProduct;
import no.leietileie.support.ProductProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The product is killed as a power cut kills it, after a venue was changed and before anybody looked at the letters. */
class ChangedVenueKillTest {

    private static final String LOOKS = "SELECT COUNT(*) FROM scheduled_tasks WHERE task_name = 'changed-resource'";
    private static final String CORRECTED = """
            SELECT COUNT(DISTINCT r.household_id) FROM letter_recipient r
            JOIN letter_mailing m ON m.id = r.mailing_id
            JOIN letter_template t ON t.id = m.template_id
            WHERE t.type = 'MEETING_CHANGE'
            """;

    @TempDir
    Path folder;

    @Test
    void everybody_is_told_of_the_other_address_once_the_product_is_there_again() throws Exception {
        Path data = folder.resolve("data");
        try (var product = ProductProcess.startWithoutJobs(data, InvitingProduct.class)) {
            product.tell("Storgata 17");
            await().atMost(Duration.ofMinutes(2)).until(() -> number(data, LOOKS) == 1);
            product.kill();
            assertThat(number(data, CORRECTED)).isZero();
        }

        try (var again = ProductProcess.start(data, PagelessProduct.class)) {
            await().atMost(Duration.ofMinutes(2))
                    .ignoreExceptions()
                    .until(() -> number(data, CORRECTED) == InvitingProduct.HOUSEHOLDS && number(data, LOOKS) == 0);
            assertThat(again.isAlive()).isTrue();
        }
    }

    private static long number(Path data, String query) throws IOException, SQLException {
        try (var connection = ProductProcess.connect(data);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
