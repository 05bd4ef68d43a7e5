package no.leietileie.casework.visits.planning;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import no.leietileie.casework.visits.InterpretingMode;
import no.leietileie.register.HouseholdId;
import no.leietileie.resource.ResourceId;
import no.leietileie.resource.TimeSlot;

/** Problems of every kind: crowded and empty weeks, odd numbers of consultants, interpreters who are hardly there. */
final class InventedVisits {

    static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    private static final List<String> AREAS = List.of("", "Bragernes", "Strømsø", "Konnerud", "Fjell", "Åssiden");

    private final Random random;

    private InventedVisits(long seed) {
        random = new Random(seed);
    }

    static VisitProblem of(long seed) {
        return new InventedVisits(seed).problem();
    }

    private VisitProblem problem() {
        List<ResourceId> consultants = ids(1, 1 + random.nextInt(6));
        List<ResourceId> interpreters = ids(101, random.nextInt(5));
        int days = 1 + random.nextInt(15);
        Map<ResourceId, List<TimeSlot>> free = new HashMap<>();
        consultants.forEach(one -> free.put(one, week(days, 80)));
        interpreters.forEach(one -> free.put(one, week(days, 40)));
        List<Wish> wishes = IntStream.rangeClosed(1, random.nextInt(60))
                .mapToObj(number -> wish(number, interpreters))
                .toList();
        Duration length = Duration.ofMinutes(30L + 15 * random.nextInt(5));
        return new VisitProblem(
                wishes, consultants, free, VisitRules.of(length, 1 + random.nextInt(5), random.nextBoolean()));
    }

    private Wish wish(int number, List<ResourceId> interpreters) {
        boolean needed = random.nextInt(3) == 0;
        List<Interpreting> suitable = interpreters.stream()
                .filter(_ -> needed && random.nextBoolean())
                .map(one -> new Interpreting(one, InterpretingMode.IN_PERSON))
                .toList();
        return new Wish(
                new HouseholdId(number),
                AREAS.get(random.nextInt(AREAS.size())),
                new Street("gate " + random.nextInt(3), 1 + random.nextInt(40)),
                needed,
                suitable,
                random.nextInt(5) == 0);
    }

    private List<TimeSlot> week(int days, int percentThere) {
        List<TimeSlot> free = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            if (random.nextInt(100) < percentThere) {
                LocalTime opens = LocalTime.of(8 + random.nextInt(3), random.nextInt(60));
                LocalTime lunch = LocalTime.of(11 + random.nextInt(2), random.nextInt(60));
                free.add(TimeSlot.on(MONDAY.plusDays(day), opens, lunch));
                free.add(
                        TimeSlot.on(MONDAY.plusDays(day), lunch.plusMinutes(30), LocalTime.of(15, random.nextInt(60))));
            }
        }
        return free;
    }

    private static List<ResourceId> ids(int from, int count) {
        return IntStream.range(from, from + count).mapToObj(ResourceId::new).toList();
    }
}
