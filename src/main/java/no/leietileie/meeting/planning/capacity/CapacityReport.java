package no.leietileie.meeting.planning.capacity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import no.leietileie.meeting.planning.Grouping;
import no.leietileie.meeting.planning.Household;
import no.leietileie.meeting.planning.Message;
import no.leietileie.meeting.planning.PlanningProblem;

/**
 * What is needed against what there is. It is an estimate from below: a season that it calls enough may still be short of
 * the right evening.
 *
 * @param households to meet in groups
 * @param persons of these
 * @param neededMeetings see {@link LowerBound#meetingsForAll}
 * @param availableMeetings by days, venues, consultants and the week's limit
 * @param availablePersons when each of them is full
 * @param languages that need interpreters, by code
 * @param shortages what is missing, in words; none when all is enough
 * @param offers what would help, each of them alone
 */
public record CapacityReport(
        int households,
        int persons,
        int neededMeetings,
        int availableMeetings,
        int availablePersons,
        List<LanguageNeed> languages,
        List<Message> shortages,
        List<Message> offers) {

    /**
     * @param neededMeetings at least, if those who speak the language meet each other
     * @param available interpreters who can come, added up over all slots
     */
    public record LanguageNeed(String language, int persons, int neededMeetings, int available) {

        public boolean isShort() {
            return available < neededMeetings;
        }
    }

    public CapacityReport {
        languages = List.copyOf(languages);
        shortages = List.copyOf(shortages);
        offers = List.copyOf(offers);
    }

    public boolean isEnough() {
        return shortages.isEmpty();
    }

    public static CapacityReport of(PlanningProblem problem) {
        var grouping = Grouping.of(problem);
        var supply = new SeasonSupply(problem);
        var households = problem.households().stream()
                .filter(household -> grouping.findTalkReason(household).isEmpty())
                .toList();
        int persons = households.stream().mapToInt(Household::persons).sum();
        int perWeek = problem.rules().meetingsPerWeek();
        int available = supply.meetings(perWeek);
        int seats = available * supply.personsPerMeeting();
        int needed = neededMeetings(problem, persons);
        var languages = languages(problem, grouping, supply, households);
        var shortages = new ArrayList<Message>();
        if (needed > available || persons > seats) {
            if (available == 0) {
                missing(problem).ifPresent(shortages::add);
            }
            shortages.add(Message.of("planning.capacity.meetings", available, seats, needed, persons, perWeek));
        }
        // Where nothing can be held at all, nobody needs to hear which interpreters are not there then.
        languages.stream()
                .filter(need -> available > 0 && need.isShort())
                .map(need -> Message.of(
                        "planning.capacity.interpreters", need.language(), need.available(), need.neededMeetings()))
                .forEach(shortages::add);
        var offers = needed > available || persons > seats
                ? new Offers(problem, supply, needed, persons).list()
                : List.<Message>of();
        return new CapacityReport(households.size(), persons, needed, available, seats, languages, shortages, offers);
    }

    /** The first that keeps every meeting from being held, whatever else there is. */
    private static Optional<Message> missing(PlanningProblem problem) {
        var rules = problem.rules();
        if (hasNoDays(problem)) {
            return Optional.of(Message.of("planning.capacity.no-days", rules.from(), rules.to()));
        }
        if (problem.venues().stream().allMatch(venue -> venue.free().isEmpty() || venue.capacity() < 1)) {
            return Optional.of(Message.of("planning.capacity.no-venue"));
        }
        long consultants = problem.staff().stream()
                .filter(member -> !member.free().isEmpty())
                .count();
        return consultants < rules.consultants()
                ? Optional.of(Message.of(
                        "planning.capacity.no-consultants", Math.toIntExact(consultants), rules.consultants()))
                : Optional.empty();
    }

    private static boolean hasNoDays(PlanningProblem problem) {
        return problem.slots().stream().allMatch(slot -> problem.rules().isDayOff(slot.date()));
    }

    private static List<LanguageNeed> languages(
            PlanningProblem problem, Grouping grouping, SeasonSupply supply, List<Household> households) {
        var persons = new TreeMap<String, Integer>();
        for (var household : households) {
            Optional<String> language = grouping.kinds(household).stream()
                    .findFirst()
                    .flatMap(kind -> grouping.findInterpretedLanguage(household, kind));
            language.ifPresent(code -> persons.merge(code, household.persons(), Integer::sum));
        }
        return persons.entrySet().stream()
                .map(entry -> new LanguageNeed(
                        entry.getKey(),
                        entry.getValue(),
                        Math.ceilDiv(entry.getValue(), problem.rules().maxPersons()),
                        supply.interpreterSlots(entry.getKey())))
                .toList();
    }

    /** Each offer would do alone; one that cannot is not made. */
    private record Offers(PlanningProblem problem, SeasonSupply supply, int needed, int persons) {

        List<Message> list() {
            if (hasNoDays(problem)) {
                return List.of(Message.of("planning.capacity.offer.days"));
            }
            var offers = new ArrayList<Message>();
            findPerWeek().ifPresent(perWeek -> offers.add(Message.of("planning.capacity.offer.per-week", perWeek)));
            findLastDay().ifPresent(offers::add);
            findGroupSize().ifPresent(size -> offers.add(Message.of("planning.capacity.offer.group-size", size)));
            int unlimited = supply.meetings(Integer.MAX_VALUE);
            if (unlimited < needed) {
                offers.add(Message.of("planning.capacity.offer.resources", unlimited, needed));
            }
            return offers;
        }

        private Optional<Integer> findPerWeek() {
            int limit = problem.rules().meetingsPerWeek();
            return java.util.stream.IntStream.rangeClosed(limit + 1, limit + needed)
                    .filter(perWeek -> supply.meetings(perWeek) >= needed)
                    .boxed()
                    .findFirst();
        }

        /** Weeks like those of the season, added to its end. */
        private Optional<Message> findLastDay() {
            int available = supply.meetings(problem.rules().meetingsPerWeek());
            if (available == 0) {
                return Optional.empty();
            }
            int weeks = Math.ceilDiv((needed - available) * supply.weeks(), available);
            return Optional.of(Message.of(
                    "planning.capacity.offer.last-day", problem.rules().to().plusWeeks(weeks), weeks));
        }

        /** Where there is a room for such a group; found by halving, since larger groups need no more meetings. */
        private Optional<Integer> findGroupSize() {
            int available = supply.meetings(problem.rules().meetingsPerWeek());
            int tooSmall = problem.rules().maxPersons();
            int enough = supply.largestVenue() + 1;
            while (enough - tooSmall > 1) {
                int size = (tooSmall + enough) / 2;
                if (isEnough(size, available)) {
                    enough = size;
                } else {
                    tooSmall = size;
                }
            }
            return enough > supply.largestVenue() ? Optional.empty() : Optional.of(enough);
        }

        private boolean isEnough(int size, int available) {
            var larger = problem.withRules(problem.rules().withMaxPersons(size));
            return persons <= available * size && neededMeetings(larger, persons) <= available;
        }
    }

    private static int neededMeetings(PlanningProblem problem, int persons) {
        int seats = new SeasonSupply(problem).personsPerMeeting();
        // Without any meeting there is no largest one: what is needed is told for groups of the wanted size.
        int each = seats == 0 ? problem.rules().maxPersons() : seats;
        return Math.max(LowerBound.meetingsForAll(problem), Math.ceilDiv(persons, each));
    }
}
