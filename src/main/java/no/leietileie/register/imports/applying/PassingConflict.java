package no.leietileie.register.imports.applying;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.util.Set;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;

/** Tells what comes of others at work on the same rows, and passes, from a row that cannot be stored. */
final class PassingConflict {

    /** MariaDB: a lock that was waited for too long, a deadlock, a row that has changed since it was read. */
    private static final Set<Integer> CODES = Set.of(1205, 1213, 1020);

    private PassingConflict() {}

    static boolean isBehind(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (isConflict(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isConflict(Throwable e) {
        return switch (e) {
            case PessimisticLockingFailureException _,
                    OptimisticLockingFailureException _,
                    PessimisticLockException _,
                    OptimisticLockException _,
                    LockTimeoutException _ -> true;
            case SQLException sql -> CODES.contains(sql.getErrorCode());
            default -> false;
        };
    }
}
