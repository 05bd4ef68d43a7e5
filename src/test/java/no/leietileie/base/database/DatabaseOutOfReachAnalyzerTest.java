package no.leietileie.base.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLSyntaxErrorException;
import org.junit.jupiter.api.Test;

class DatabaseOutOfReachAnalyzerTest {

    private final DatabaseOutOfReachAnalyzer analyzer = new DatabaseOutOfReachAnalyzer();

    @Test
    void a_database_that_does_not_answer_is_told_with_what_to_check() {
        var failure = new IllegalStateException(new SQLNonTransientConnectionException("Connection refused"));

        assertThat(analyzer.analyze(failure)).satisfies(analysis -> {
            assertThat(analysis.getDescription()).contains("Connection refused");
            assertThat(analysis.getAction()).contains("SPRING_DATASOURCE_URL");
        });
    }

    @Test
    void a_wrong_statement_is_left_to_others() {
        assertThat(analyzer.analyze(new SQLSyntaxErrorException("near 'SELEKT'")))
                .isNull();
    }
}
