package no.leietileie.access;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * Puts into each statement what {@link AddressProtection#SHARED_NOW} stands for: nothing for whoever works with all tenants, a
 * look into the shares of her agency for others. As a part of the filter itself the look cost everybody a fifth of the
 * first page of the tenant list, since the database opens the table of shares whether it needs it or not. Without this class
 * the database knows no such function and refuses.
 */
public class AgencySight implements StatementInspector {

    private static final Pattern ASKED = Pattern.compile(AddressProtection.SHARED_NOW + "\\(([\\w.]+)\\)");

    private final NorwegianDay day = new NorwegianDay();

    @Override
    public String inspect(String sql) {
        Matcher asked = ASKED.matcher(sql);
        return asked.find()
                ? asked.replaceAll(AddressProtection.seesEvery() ? "true" : sharedWith(ownAgency(), day.get()))
                : sql;
    }

    private static Agency ownAgency() {
        return CurrentUser.get().agency();
    }

    /** Both are written by the product, so that nobody's text comes into the statement. */
    private static String sharedWith(Agency agency, LocalDate today) {
        return """
                exists (select 1 from household_share household_shared
                 where household_shared.household_id = $1 and household_shared.agency = '%s'
                 and household_shared.ended_at is null
                 and date '%s' between household_shared.seen_from and household_shared.seen_until)""".formatted(agency.name(), today);
    }
}
