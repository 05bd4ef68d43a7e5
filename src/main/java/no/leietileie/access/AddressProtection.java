package no.leietileie.access;

import java.util.function.Supplier;
import no.leietileie.access.sharing.HouseholdShares;

/**
 * Who may see which household. Address protection (adressesperre): whoever lacks the right {@code seesProtected} gets no
 * row about a protected household from any query, count or load by key. Agencies that do not work with all tenants get
 * rows only about households that are shared with them, see {@link HouseholdShares}. Every entity about a household
 * carries
 *
 * <pre>{@code @Filter(name = FILTER, condition = OF_HOUSEHOLD_ID, deduceAliasInjectionPoints = false)}</pre>
 *
 * and a test fails for the one that does not. Native SQL knows nothing of this, so another test lists who may use it.
 * See docs/decisions/0002-address-protection.md.
 */
public final class AddressProtection {

    public static final String FILTER = "addressProtection";

    /** No function of the database: {@link AgencySight} writes in its place what holds for the current user. */
    static final String SHARED_NOW = "household_shared_now";

    /** For tables with a column {@code household_id}; rows about no household are always seen. */
    public static final String OF_HOUSEHOLD_ID = """
            (:seesProtected or not exists (select 1 from household protected_household
             where protected_household.id = {alias}.household_id and protected_household.protection <> 'NONE'))
             and ({alias}.household_id is null or\s""" + SHARED_NOW + "({alias}.household_id))";

    /** For tables with a column {@code household_id} that carry the mark themselves. */
    public static final String OF_MARK =
            "(:seesProtected or {alias}.protection = 'NONE') and " + SHARED_NOW + "({alias}.household_id)";

    /** For the table of households. */
    public static final String OF_HOUSEHOLD =
            "(:seesProtected or {alias}.protection = 'NONE') and " + SHARED_NOW + "({alias}.id)";

    /** For dwellings: the address of one that a protected household lives in gives the household away. */
    public static final String OF_DWELLING = """
            (:seesProtected or not exists (select 1 from lease protected_lease
             join household protected_household on protected_household.id = protected_lease.household_id
             where protected_lease.dwelling_id = {alias}.id and protected_household.protection <> 'NONE'
             and (protected_lease.moved_out_on is null or protected_lease.moved_out_on >= :today)))""";

    private static final ScopedValue<Boolean> LIFTED = ScopedValue.newInstance();

    private AddressProtection() {}

    /**
     * Work that must know every household whoever started it, such as matching the landlord's register. What it finds
     * must not reach a page or a file; a test lists who may call this.
     */
    public static <T> T lifted(Supplier<T> work) {
        return ScopedValue.where(LIFTED, true).call(work::get);
    }

    /** Nobody signed in means no right. */
    static boolean isSeen() {
        return LIFTED.orElse(false) || CurrentUser.seesProtected();
    }

    /** Work of the product itself, when nobody is signed in, is bound by protection only. */
    static boolean seesEvery() {
        return LIFTED.orElse(false)
                || CurrentUser.find().map(SignedInUser::seesEveryHousehold).orElse(true);
    }
}
