package no.leietileie.meeting.planning.solving;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import no.leietileie.meeting.planning.GroupKey;
import no.leietileie.meeting.planning.GroupKind;
import no.leietileie.meeting.planning.Grouping;
import no.leietileie.meeting.planning.Household;
import no.leietileie.meeting.planning.Interpreter;
import no.leietileie.meeting.planning.PlanningProblem;
import no.leietileie.meeting.planning.TimeSlot;
import no.leietileie.meeting.planning.Venue;

/** The problem with numbers in place of ids and names, in an order that is the same each time. */
final class SeasonFacts {

    private final PlanningProblem problem;
    private final Grouping grouping;
    private final Map<String, Integer> languages = new TreeMap<>();
    private final Map<GroupKind, Kind> kinds = new TreeMap<>();
    private final Map<Long, Integer> slotIndexes = new HashMap<>();
    private final List<Slot> slots = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final List<GuestFacts> guests = new ArrayList<>();

    SeasonFacts(PlanningProblem problem) {
        this.problem = problem;
        grouping = Grouping.of(problem);
        number();
        var drafts = drafts();
        var toPlace = problem.households().stream()
                .filter(household -> grouping.findTalkReason(household).isEmpty())
                .toList();
        for (var household : toPlace) {
            guests.add(guest(guests.size(), household, drafts));
        }
        addSlots();
        slots.forEach(this::addPlaces);
    }

    List<GuestFacts> guests() {
        return guests;
    }

    List<Place> places() {
        return places;
    }

    List<Slot> slots() {
        return slots;
    }

    List<Kind> kinds() {
        return List.copyOf(kinds.values());
    }

    Kind kind(GroupKind group) {
        return kinds.computeIfAbsent(group, this::numbered);
    }

    private Kind numbered(GroupKind group) {
        int language = group.key() == GroupKey.LANGUAGE ? languages.getOrDefault(group.code(), -1) : -1;
        return new Kind(kinds.size(), group, language);
    }

    /** The name of a language by its number. */
    String language(int number) {
        return languages.entrySet().stream()
                .filter(entry -> entry.getValue() == number)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private void number() {
        var names = new TreeSet<String>();
        problem.households().forEach(household -> names.addAll(household.languages()));
        problem.interpreters().forEach(interpreter -> names.addAll(interpreter.languages()));
        names.stream()
                .map(problem.rules()::commonName)
                .distinct()
                .sorted()
                .forEach(name -> languages.put(name, languages.size()));
        var groups = new TreeSet<GroupKind>();
        problem.households().forEach(household -> groups.addAll(grouping.kinds(household)));
        problem.earlier().forEach(earlier -> groups.add(earlier.meeting().kind()));
        groups.forEach(this::kind);
        problem.slots().forEach(slot -> slotIndexes.put(slot.id(), slotIndexes.size()));
    }

    private Map<Long, GuestFacts.Draft> drafts() {
        var drafts = new HashMap<Long, GuestFacts.Draft>();
        for (var earlier : problem.earlier()) {
            var meeting = earlier.meeting();
            meeting.households()
                    .forEach(household -> drafts.put(
                            household,
                            new GuestFacts.Draft(
                                    meeting.slot(),
                                    meeting.venue(),
                                    earlier.pinned().contains(household))));
        }
        return drafts;
    }

    private GuestFacts guest(int index, Household household, Map<Long, GuestFacts.Draft> drafts) {
        var mine = grouping.kinds(household);
        var numbers = mine.stream().map(kind -> kind(kind).index()).toList();
        var spoken =
                bits(household.languages().stream().map(this::languageNumber).toList());
        var away = bits(household.away().stream()
                .filter(slotIndexes::containsKey)
                .map(slotIndexes::get)
                .toList());
        boolean manages =
                household.languages().stream().anyMatch(problem.rules().staffLanguages()::contains);
        return new GuestFacts(
                index,
                household,
                bits(numbers),
                numbers,
                grouping.hasOwnGroup(household) && !mine.isEmpty()
                        ? kind(grouping.own(household)).index()
                        : -1,
                away,
                spoken,
                manages ? -1 : languageNumber(household.languages().getFirst()),
                drafts.get(household.id()));
    }

    private int languageNumber(String language) {
        return languages.getOrDefault(problem.rules().commonName(language), -1);
    }

    private static BitSet bits(List<Integer> numbers) {
        var bits = new BitSet();
        numbers.forEach(bits::set);
        return bits;
    }

    private void addSlots() {
        var translators = new ArrayList<Translator>();
        problem.interpreters().forEach(interpreter -> translators.add(translator(translators.size(), interpreter)));
        var weeks = new TreeMap<Integer, Integer>();
        problem.slots().stream().map(TimeSlot::week).sorted().forEach(week -> weeks.putIfAbsent(week, weeks.size()));
        for (var slot : problem.slots()) {
            long staff = problem.staff().stream()
                    .filter(member -> member.free().contains(slot.id()))
                    .count();
            slots.add(new Slot(
                    slots.size(),
                    slot.id(),
                    weeks.getOrDefault(slot.week(), 0),
                    problem.rules().meetingsPerWeek(),
                    problem.rules().isDayOff(slot.date()),
                    problem.rules().isEvening(slot),
                    (int) staff / problem.rules().consultants(),
                    problem.rules().talksPerPerson(slot),
                    translators.stream()
                            .filter(translator -> problem.interpreters()
                                    .get(translator.index())
                                    .free()
                                    .contains(slot.id()))
                            .toList()));
        }
    }

    private Translator translator(int index, Interpreter interpreter) {
        var conflicts = bits(guests.stream()
                .filter(guest ->
                        interpreter.conflicts().contains(guest.household().id()))
                .map(GuestFacts::index)
                .toList());
        return new Translator(
                index,
                interpreter.id(),
                bits(interpreter.languages().stream().map(this::languageNumber).toList()),
                interpreter.languages(),
                conflicts);
    }

    private void addPlaces(Slot slot) {
        if (slot.dayOff() || slot.meetingsByStaff() == 0 || slot.talksEach() == 0) {
            return;
        }
        problem.venues().stream()
                .filter(venue -> venue.free().contains(slot.id()))
                .filter(venue -> venue.capacity() > 0)
                .forEach(venue -> places.add(place(slot, venue)));
    }

    private Place place(Slot slot, Venue venue) {
        return new Place(places.size(), slot, venue.id(), venue.capacity(), venue.stepFree(), venue.district());
    }
}
