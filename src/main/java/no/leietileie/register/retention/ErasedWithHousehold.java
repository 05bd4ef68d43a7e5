package no.leietileie.register.retention;

import java.util.Collection;

/**
 * What a module must do itself when households are erased: rows that hang on its rows about them, or rows that stay
 * without telling whom they are about. Plain rows with a {@code household_id} need nothing, see {@link HouseholdErasure}.
 */
public interface ErasedWithHousehold {

    /** Called first, in the transaction that erases the households. */
    void erase(Collection<Long> households);
}
