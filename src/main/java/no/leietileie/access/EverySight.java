package no.leietileie.access;

import java.util.function.Supplier;

/** Asked by Hibernate for each statement. */
public class EverySight implements Supplier<Boolean> {

    @Override
    public Boolean get() {
        return AddressProtection.seesEvery();
    }
}
