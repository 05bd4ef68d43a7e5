package no.leietileie.register.provenance;

import java.util.Optional;
import no.leietileie.access.UserId;

/** Where a value came from: {@code import:12} or {@code user:3}. */
public record Source(String value) {

    private static final String USER = "user:";

    public static Source ofImport(long importId) {
        return new Source("import:" + importId);
    }

    public static Source of(UserId user) {
        return new Source(USER + user.value());
    }

    /** Empty when no person but an import brought the value. */
    public Optional<UserId> user() {
        return value.startsWith(USER)
                ? Optional.of(new UserId(Long.parseLong(value.substring(USER.length()))))
                : Optional.empty();
    }
}
