package no.leietileie.meeting.planning.capacity;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import no.leietileie.meeting.planning.Household;
import no.leietileie.meeting.planning.PlanningProblem;
import no.leietileie.meeting.planning.SmallSeason;

/** Seasons for which every plan can be tried. */
final class FewHouseholds {

    private static final int HOUSEHOLDS = 8;
    private static final List<String> NATIONALITIES = List.of("SO", "SY", "IQ");
    private static final List<String> LANGUAGES = List.of("so", "ar", "nb");
    /** Leaves each consultant and interpreter two talks. */
    private static final int LONG_TALK = 65;

    private FewHouseholds() {}

    static PlanningProblem season(Random random) {
        var households = new ArrayList<Household>();
        int count = 2 + random.nextInt(HOUSEHOLDS - 1);
        for (int i = 0; i < count; i++) {
            households.add(household(i + 1L, 1 + random.nextInt(5), random));
        }
        return SmallSeason.of().withHouseholds(households);
    }

    /** Small households that compete for groups and interpreters. */
    static PlanningProblem scarceSeason(Random random) {
        var households = new ArrayList<Household>();
        int count = 4 + random.nextInt(HOUSEHOLDS - 3);
        for (int i = 0; i < count; i++) {
            households.add(household(i + 1L, 1 + random.nextInt(3), random));
        }
        var problem = SmallSeason.of().withHouseholds(households);
        return random.nextBoolean() ? problem : problem.withRules(SmallSeason.rules(LONG_TALK));
    }

    private static Household household(long id, int persons, Random random) {
        var languages = random.nextBoolean()
                ? List.of(LANGUAGES.get(random.nextInt(3)))
                : List.of(LANGUAGES.get(random.nextInt(2)), "nb");
        return new Household(
                id,
                persons,
                NATIONALITIES.get(random.nextInt(3)),
                languages,
                null,
                random.nextInt(4),
                false,
                false,
                false,
                Set.of());
    }
}
