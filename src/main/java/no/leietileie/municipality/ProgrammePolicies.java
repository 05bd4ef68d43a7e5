package no.leietileie.municipality;

import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The municipality's own parameters. The targets are those of the programme's description, moved to this year. */
@Configuration(proxyBeanMethods = false)
public class ProgrammePolicies {

    private static final int YEAR = 2026;

    /** Home visits in the first summer. */
    public static final PolicyKey<ProgrammeTarget> VISITS =
            target("target.visits", 45, LocalDate.of(YEAR, 6, 1), LocalDate.of(YEAR, 9, 1));

    /** Households that attended a meeting or were visited. */
    public static final PolicyKey<ProgrammeTarget> HOUSEHOLDS =
            target("target.households", 200, LocalDate.of(YEAR, 8, 1), LocalDate.of(YEAR, 12, 31));

    /** Group meetings a week. */
    public static final PolicyKey<ProgrammeTarget> MEETINGS_A_WEEK =
            target("target.meetings-a-week", 2, LocalDate.of(YEAR, 9, 1), LocalDate.of(YEAR, 11, 1));

    /** A count below it is hidden from leaders, since it may tell who is counted. */
    public static final PolicyKey<Integer> SMALL_CELL = PolicyKey.number("threshold.small-cell", 5, 3, 50);

    private static PolicyKey<ProgrammeTarget> target(String name, int number, LocalDate from, LocalDate until) {
        return new PolicyKey<>(
                name, ProgrammeTarget.class, new ProgrammeTarget(number, from, until), ProgrammeTarget::isSound);
    }

    @Bean
    PolicyKey<Letterhead> letterheadPolicy() {
        return Letterhead.KEY;
    }

    @Bean
    PolicyKey<ProgrammeTarget> visitsPolicy() {
        return VISITS;
    }

    @Bean
    PolicyKey<ProgrammeTarget> householdsPolicy() {
        return HOUSEHOLDS;
    }

    @Bean
    PolicyKey<ProgrammeTarget> meetingsPolicy() {
        return MEETINGS_A_WEEK;
    }

    @Bean
    PolicyKey<Integer> smallCellPolicy() {
        return SMALL_CELL;
    }
}
