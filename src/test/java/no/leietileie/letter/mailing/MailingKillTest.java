package no.leietileie.letter.mailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import no.leietileie.support.ProductProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The product is killed as a power cut kills it, and started again. */
class MailingKillTest {

    private static final int LETTERS = 150;

    @TempDir
    Path folder;

    @Test
    void a_product_that_dies_in_the_middle_of_a_mailing_makes_every_letter_once() throws Exception {
        Path data = folder.resolve("data");
        try (var product = ProductProcess.start(data, MailingProduct.class)) {
            product.tell(Integer.toString(LETTERS));
            await().atMost(Duration.ofMinutes(2))
                    .pollInterval(Duration.ofMillis(20))
                    .ignoreExceptions()
                    .until(() -> isInTheMiddle(number(data, "SELECT COUNT(*) FROM letter_document")));

            product.kill();
        }

        try (var again = ProductProcess.start(data, MailingProduct.class)) {
            await().atMost(Duration.ofMinutes(2))
                    .pollInterval(Duration.ofMillis(200))
                    .ignoreExceptions()
                    .until(() -> number(data, "SELECT COUNT(*) FROM letter_mailing WHERE state = 'DONE'") == 1);
            assertThat(again.isAlive()).isTrue();
            assertThat(number(data, "SELECT COUNT(*) FROM letter_recipient WHERE state = 'PRINTABLE'"))
                    .isEqualTo(LETTERS);
            assertThat(number(data, "SELECT COUNT(*) FROM letter_document")).isEqualTo(LETTERS);
            assertThat(number(data, "SELECT COUNT(*) FROM letter_status")).isEqualTo(LETTERS);
        }
    }

    private static boolean isInTheMiddle(long letters) {
        return letters > 5 && letters < LETTERS / 2;
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
