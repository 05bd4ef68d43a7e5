package no.leietileie.register.retention;

import java.time.LocalDate;
import java.util.List;
import no.leietileie.municipality.PolicyKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Households that have moved out of every dwelling, or are gone from the landlord's files, with everything that is held about
 * them.
 */
@Component
class EndedHouseholds implements RetainedKind {

    static final PolicyKey<Integer> PERIOD = RetainedKind.months("households", 60);

    private static final String ENDED = """
        FROM household h
        WHERE (EXISTS (SELECT 1 FROM lease l WHERE l.household_id = h.id)
              OR EXISTS (SELECT 1 FROM household_without_lease w WHERE w.household_id = h.id AND w.since < :day))
          AND NOT EXISTS (SELECT 1 FROM lease l WHERE l.household_id = h.id AND NOT
        """ + EndedLeases.ended("l") + """
        )
          AND
        """ + ExpiredRows.mayGo("h.id");

    private final ExpiredRows ended;
    private final HouseholdErasure erasure;

    EndedHouseholds(JdbcClient jdbc, HouseholdErasure erasure) {
        ended = new ExpiredRows(jdbc, "h.id", ENDED);
        this.erasure = erasure;
    }

    @Override
    public String key() {
        return "households";
    }

    @Override
    public PolicyKey<Integer> period() {
        return PERIOD;
    }

    @Override
    public long countBefore(LocalDate day) {
        return ended.count(day);
    }

    @Override
    public long deleteBefore(LocalDate day, int limit) {
        List<Long> households = ended.first(day, limit);
        erasure.erase(households);
        return households.size();
    }
}
