package no.leietileie.base.database;

import java.sql.SQLInvalidAuthorizationSpecException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLNonTransientException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A database of the municipality's own that does not answer, or not to us. */
class DatabaseOutOfReachAnalyzer extends AbstractFailureAnalyzer<SQLNonTransientException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLNonTransientException cause) {
        boolean outOfReach = cause instanceof SQLNonTransientConnectionException
                || cause instanceof SQLInvalidAuthorizationSpecException;
        return outOfReach
                ? new FailureAnalysis(
                        "The database cannot be reached: " + cause.getMessage() + ".",
                        "Check SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.",
                        cause)
                : null;
    }
}
