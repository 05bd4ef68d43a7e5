package no.leietileie.meeting.planning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Seasons like real ones in size and shape, by seed: some nationalities are many and most are few, households are away now
 * and then, venues are free at 70 % of the slots and interpreters at 60 %.
 */
public final class InventedSeason {

    private static final LocalDate FIRST_DAY = LocalDate.of(2027, 9, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 11, 1);
    private static final Set<DayOfWeek> DAYS =
            Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY);
    private static final int NATIONALITIES = 85;
    private static final List<String> LANGUAGES = List.of(
            "ar", "so", "uk", "ti", "fa", "tr", "pl", "ckb", "ru", "ur", "ps", "kmr", "sw", "lt", "sq", "th", "vi",
            "rw", "pa", "ta", "fr", "es", "am", "my");
    private static final String DISTRICTS = "ABCDEF";

    private final Random random;
    private final int households;
    private final List<TimeSlot> slots;
    private final SeasonRules rules;

    private InventedSeason(int households, long seed) {
        this.households = households;
        random = new Random(seed);
        // About 1.65 persons a household, a fifth more meetings than full ones would need.
        int perWeek = Math.max(2, (int) Math.ceil(households * 0.165 * 1.25 / 9));
        rules = SeasonRules.programme(FIRST_DAY, LAST_DAY).withMeetingsPerWeek(perWeek);
        slots = SeasonSlots.of(
                rules,
                List.of(
                        new SeasonSlots.WeeklyTime(DAYS, LocalTime.of(9, 0), LocalTime.of(12, 0)),
                        new SeasonSlots.WeeklyTime(DAYS, LocalTime.of(13, 0), LocalTime.of(16, 0)),
                        new SeasonSlots.WeeklyTime(DAYS, LocalTime.of(17, 0), LocalTime.of(20, 0))));
    }

    public static PlanningProblem of(int households, long seed) {
        return new InventedSeason(households, seed).problem();
    }

    private PlanningProblem problem() {
        int parallel = Math.max(2, (int) Math.ceil(rules.meetingsPerWeek() / 6.0));
        var venues = new ArrayList<Venue>();
        for (int i = 0; i < parallel + 2; i++) {
            venues.add(new Venue(i + 1, i % 4 == 3 ? 8 : 10 + i % 3 * 4, i % 3 != 2, district(), some(70)));
        }
        var staff = new ArrayList<StaffMember>();
        for (int i = 0; i < 2 * parallel + 3; i++) {
            staff.add(new StaffMember(i + 1, some(85)));
        }
        var everyone = households();
        return new PlanningProblem(rules, slots, venues, interpreters(everyone), staff, everyone, List.of());
    }

    private List<Household> households() {
        var list = new ArrayList<Household>();
        for (int i = 0; i < households; i++) {
            int nationality = skewed();
            var languages = new ArrayList<String>();
            languages.add(LANGUAGES.get(nationality * 7 % LANGUAGES.size()));
            if (random.nextInt(100) < 25) {
                languages.add("nb");
            }
            if (random.nextInt(100) < 15) {
                languages.add("en");
            }
            list.add(new Household(
                    i + 1,
                    persons(),
                    "N" + nationality,
                    languages,
                    district(),
                    random.nextInt(4),
                    random.nextInt(100) < 40,
                    random.nextInt(100) < 5,
                    random.nextInt(100) < 2,
                    away()));
        }
        return list;
    }

    /** The first nationality has about a fifth of all, the last ones a household each if any. */
    private int skewed() {
        double total = 0;
        for (int i = 1; i <= NATIONALITIES; i++) {
            total += 1.0 / i;
        }
        double at = random.nextDouble() * total;
        for (int i = 1; i < NATIONALITIES; i++) {
            at -= 1.0 / i;
            if (at <= 0) {
                return i - 1;
            }
        }
        return NATIONALITIES - 1;
    }

    private int persons() {
        int dice = random.nextInt(100);
        return dice < 55 ? 1 : dice < 85 ? 2 : dice < 95 ? 3 : 4;
    }

    private Set<Long> away() {
        var away = some(12);
        if (random.nextInt(100) < 15) {
            int week = slots.get(random.nextInt(slots.size())).week();
            slots.stream().filter(slot -> slot.week() == week).forEach(slot -> away.add(slot.id()));
        }
        return away;
    }

    private HashSet<Long> some(int percent) {
        var some = new HashSet<Long>();
        slots.stream().filter(_ -> random.nextInt(100) < percent).forEach(slot -> some.add(slot.id()));
        return some;
    }

    private String district() {
        int at = random.nextInt(DISTRICTS.length());
        return DISTRICTS.substring(at, at + 1);
    }

    private List<Interpreter> interpreters(List<Household> everyone) {
        Map<String, Integer> speakers = new HashMap<>();
        everyone.forEach(
                household -> speakers.merge(household.languages().getFirst(), household.persons(), Integer::sum));
        var list = new ArrayList<Interpreter>();
        for (var language : LANGUAGES) {
            int wanted = speakers.getOrDefault(language, 0) == 0
                    ? 0
                    : 1 + speakers.getOrDefault(language, 0) * 3 / 10 / slots.size() * 2 + speakers.get(language) / 150;
            for (int i = 0; i < wanted; i++) {
                list.add(new Interpreter(list.size() + 1L, List.of(language), conflicts(everyone), some(60)));
            }
        }
        return list;
    }

    private Set<Long> conflicts(List<Household> everyone) {
        return random.nextInt(100) < 10
                ? Set.of(everyone.get(random.nextInt(everyone.size())).id())
                : Set.of();
    }

    /**
     * A season with a perfect answer that is known: 36 meetings on 36 days; households are there on the day of theirs and
     * away on half of the others.
     */
    public static PlanningProblem planted(long seed) {
        var random = new Random(seed);
        var rules = SeasonRules.programme(FIRST_DAY, LAST_DAY.plusWeeks(1)).withMeetingsPerWeek(4);
        var evenings = List.of(new SeasonSlots.WeeklyTime(DAYS, LocalTime.of(17, 0), LocalTime.of(20, 0)));
        var slots = SeasonSlots.of(rules, evenings).subList(0, 36);
        var all = new HashSet<Long>();
        slots.forEach(slot -> all.add(slot.id()));
        var households = new ArrayList<Household>();
        for (var slot : slots) {
            int nationality = (int) (12 * random.nextDouble() * random.nextDouble());
            int left = 7 + random.nextInt(4);
            while (left > 0) {
                int persons = Math.min(left, 1 + random.nextInt(3));
                left -= persons;
                var away = new HashSet<Long>();
                all.stream()
                        .sorted()
                        .filter(other -> other != slot.id() && random.nextBoolean())
                        .forEach(away::add);
                households.add(new Household(
                        households.size() + 1L,
                        persons,
                        "N" + nationality,
                        List.of(LANGUAGES.get(nationality)),
                        null,
                        random.nextInt(4),
                        false,
                        false,
                        false,
                        away));
            }
        }
        var interpreters = new ArrayList<Interpreter>();
        LANGUAGES.forEach(language -> {
            interpreters.add(new Interpreter(interpreters.size() + 1L, List.of(language), Set.of(), all));
            interpreters.add(new Interpreter(interpreters.size() + 1L, List.of(language), Set.of(), all));
        });
        return new PlanningProblem(
                rules,
                slots,
                List.of(new Venue(1, 10, true, null, all)),
                interpreters,
                List.of(new StaffMember(1, all), new StaffMember(2, all)),
                households,
                List.of());
    }
}
