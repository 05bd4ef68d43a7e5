package no.leietileie.access;

import java.util.function.Supplier;

/** Asked by Hibernate for each statement. */
public class OwnAgency implements Supplier<String> {

    private static final String NONE = "";

    @Override
    public String get() {
        return CurrentUser.find().map(user -> user.agency().name()).orElse(NONE);
    }
}
