package no.leietileie.letter.mailing.dispatch;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a database without room from one that fails in another way. */
final class DiskFull {

    /** MariaDB: disk full, table full, no room left for temporary or log files. */
    private static final Set<Integer> CODES = Set.of(1021, 1114, 1026, 28);

    private DiskFull() {}

    static boolean isCauseOf(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && CODES.contains(sql.getErrorCode())) {
                return true;
            }
        }
        return false;
    }
}
