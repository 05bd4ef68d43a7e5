package no.leietileie.meeting.schedule;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.leietileie.meeting.Meeting;
import no.leietileie.meeting.MeetingRepository;
import no.leietileie.meeting.Participant;
import no.leietileie.meeting.ParticipantRepository;
import no.leietileie.meeting.planning.EarlierMeeting;
import no.leietileie.meeting.planning.GroupKey;
import no.leietileie.meeting.planning.Household;
import no.leietileie.meeting.planning.IndividualTalk;
import no.leietileie.meeting.planning.Plan;
import no.leietileie.meeting.planning.PlannedMeeting;
import no.leietileie.meeting.planning.PlanningProblem;
import no.leietileie.meeting.planning.SeasonRules;
import no.leietileie.meeting.planning.SeasonSlots;
import no.leietileie.meeting.planning.SeasonSlots.WeeklyTime;
import no.leietileie.meeting.planning.TimeSlot;
import no.leietileie.meeting.season.GroupKeySetting;
import no.leietileie.meeting.season.Outcome;
import no.leietileie.meeting.season.Season;
import no.leietileie.meeting.season.SeasonData;
import no.leietileie.meeting.season.SeasonHousehold;
import no.leietileie.meeting.season.SeasonHouseholdRepository;
import no.leietileie.municipality.Policies;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.Protection;
import no.leietileie.register.tenants.TenantList;
import no.leietileie.register.tenants.TenantRow;
import no.leietileie.resource.calendar.SpecialDayKind;
import no.leietileie.resource.calendar.WorkCalendar;
import org.springframework.stereotype.Component;

/**
 * Puts together what the register, the resources and the season say, as the planner asks for it. Meetings that have begun,
 * and those who were there, are no longer part of it; those who did not come are, until a home visit is better.
 */
@Component
public class SeasonProblems {

    /** In which the consultants hold a meeting when nothing is known of a household's language. */
    private static final String NORWEGIAN = "nb";

    private final SeasonHouseholdRepository households;
    private final MeetingRepository meetings;
    private final ParticipantRepository participants;
    private final SeasonResources resources;
    private final TenantList tenants;
    private final Circumstances circumstances;
    private final WorkCalendar calendar;
    private final Policies policies;
    private final Clock clock;

    SeasonProblems(
            SeasonHouseholdRepository households,
            MeetingRepository meetings,
            ParticipantRepository participants,
            SeasonResources resources,
            TenantList tenants,
            Circumstances circumstances,
            WorkCalendar calendar,
            Policies policies,
            Clock clock) {
        this.households = households;
        this.meetings = meetings;
        this.participants = participants;
        this.resources = resources;
        this.tenants = tenants;
        this.circumstances = circumstances;
        this.calendar = calendar;
        this.policies = policies;
        this.clock = clock;
    }

    public SeasonPlan read(Season season) {
        var rules = rules(season.data());
        var slots = comingSlots(rules, season.data());
        var all = meetings.ofSeason(season.id().value());
        var open = all.stream()
                .filter(meeting -> meeting.isOpenAt(clock.instant()))
                .toList();
        var present = participants.ofSeason(season.id().value());
        var met = met(all, present);
        var members = households.ofSeason(season.id().value()).stream()
                .filter(member -> !met.contains(member.household()))
                .toList();
        var known = households(members, rules, slots);
        // Whoever is never in groups is not kept in one, whatever was decided before.
        var inGroups = ids(known.stream().filter(one -> !one.alone()).toList());
        var earlier = new Earlier(SlotTimes.of(slots), present, inGroups).of(open);
        var free = resources.free(slots, open);
        var problem = new PlanningProblem(
                rules,
                slots,
                resources.venues(free, rules),
                resources.interpreters(
                        free, members.stream().map(SeasonHousehold::household).toList()),
                resources.staff(free),
                known,
                earlier);
        return new SeasonPlan(problem, plan(earlier, members, ids(known)));
    }

    private SeasonRules rules(SeasonData data) {
        var usual = SeasonRules.programme(data.firstDay(), data.lastDay());
        return new SeasonRules(
                data.firstDay(),
                data.lastDay(),
                data.meetingsPerWeek(),
                daysOff(data),
                policies.inForceOn(LocalDate.now(clock))
                        .value(GroupKeySetting.KEY)
                        .groupKey(),
                data.minPersons(),
                data.maxPersons(),
                data.commonMinutes(),
                data.talkMinutes(),
                usual.consultants(),
                usual.interpretersAtMost(),
                usual.staffLanguages(),
                usual.alike(),
                usual.eveningFrom(),
                usual.keepDraft());
    }

    /** Families may come in the school's holidays; days to avoid are left alone. */
    private Set<LocalDate> daysOff(SeasonData data) {
        var special = calendar.listBetween(data.firstDay(), data.lastDay());
        return data.firstDay()
                .datesUntil(data.lastDay().plusDays(1))
                .filter(day -> special.stream()
                        .anyMatch(one ->
                                (one.kind().isClosed() || one.kind() == SpecialDayKind.AVOID) && one.contains(day)))
                .collect(Collectors.toSet());
    }

    private List<TimeSlot> comingSlots(SeasonRules rules, SeasonData data) {
        return slots(rules, data).stream()
                .filter(slot -> SlotTimes.time(slot).start().isAfter(clock.instant()))
                .toList();
    }

    /** All times of a season, also those behind us. */
    List<TimeSlot> slots(Season season) {
        return slots(rules(season.data()), season.data());
    }

    private static List<TimeSlot> slots(SeasonRules rules, SeasonData data) {
        var times = data.times().stream()
                .map(time -> new WeeklyTime(Set.of(time.weekday()), time.opens(), time.closes()))
                .toList();
        return SeasonSlots.of(rules, times);
    }

    private Set<HouseholdId> met(List<Meeting> all, List<Participant> present) {
        var over = all.stream()
                .filter(Meeting::isPlannedOrHeld)
                .filter(meeting -> !meeting.isOpenAt(clock.instant()))
                .map(Meeting::id)
                .collect(Collectors.toSet());
        return present.stream()
                .filter(participant -> over.contains(participant.meeting()))
                .filter(Participant::hasPlace)
                .map(Participant::household)
                .collect(Collectors.toSet());
    }

    /** Those who have no lease any more are left out. */
    private List<Household> households(List<SeasonHousehold> members, SeasonRules rules, List<TimeSlot> slots) {
        var ids = members.stream().map(SeasonHousehold::household).collect(Collectors.toSet());
        var rows = tenants.rowsOf(ids);
        var known = circumstances.of(ids);
        return members.stream()
                .flatMap(member -> Stream.ofNullable(rows.get(member.household()))
                        .map(row -> household(member, row, rules, known, away(member, slots))))
                .toList();
    }

    private static Set<Long> away(SeasonHousehold member, List<TimeSlot> slots) {
        var away = member.away();
        return away.isEmpty()
                ? Set.of()
                : slots.stream()
                        .filter(slot -> away.contains(SlotTimes.time(slot).start()))
                        .map(TimeSlot::id)
                        .collect(Collectors.toSet());
    }

    private static Household household(
            SeasonHousehold member, TenantRow row, SeasonRules rules, Circumstances.Known known, Set<Long> away) {
        var nationality = row.nationality();
        Short adults = row.adults();
        return new Household(
                member.household().value(),
                Math.clamp(adults == null ? 1 : adults, 1, rules.maxPersons()),
                nationality == null || rules.groupKey() == GroupKey.LANGUAGE ? null : nationality.value(),
                languages(row),
                row.districtName(),
                known.priority(member.household()),
                known.worksByDay(member.household()),
                known.stepFree(member.household()),
                member.isAlone() || member.isToBeVisited() || row.protection() != Protection.NONE,
                away);
    }

    private static List<String> languages(TenantRow row) {
        var language = row.language();
        var languages = new ArrayList<String>();
        if (language != null) {
            languages.add(language.value());
        }
        boolean understandsNorwegian = Boolean.FALSE.equals(row.interpreterNeeded());
        if (languages.isEmpty() || (understandsNorwegian && !languages.contains(NORWEGIAN))) {
            languages.add(NORWEGIAN);
        }
        return languages;
    }

    private static Set<Long> ids(List<Household> households) {
        return households.stream().map(Household::id).collect(Collectors.toSet());
    }

    /** Meetings at times that the season no longer has are not kept. */
    private record Earlier(SlotTimes times, List<Participant> participants, Set<Long> known) {

        List<EarlierMeeting> of(List<Meeting> open) {
            var in = participants.stream()
                    .filter(Participant::hasPlace)
                    .filter(participant ->
                            known.contains(participant.household().value()))
                    .collect(Collectors.groupingBy(Participant::meeting));
            return open.stream()
                    .flatMap(meeting -> times.find(meeting.slot()).stream()
                            .map(slot -> earlier(meeting, slot, in.getOrDefault(meeting.id(), List.of()))))
                    .toList();
        }

        private static EarlierMeeting earlier(Meeting meeting, long slot, List<Participant> group) {
            var planned = meeting.planned(
                    slot,
                    group.stream()
                            .map(participant -> participant.household().value())
                            .toList());
            return new EarlierMeeting(
                    planned,
                    meeting.isSlotPinned(),
                    group.stream()
                            .filter(Participant::isPinned)
                            .map(participant -> participant.household().value())
                            .collect(Collectors.toSet()));
        }
    }

    private static Plan plan(List<EarlierMeeting> earlier, List<SeasonHousehold> members, Set<Long> known) {
        var planned = earlier.stream().map(EarlierMeeting::meeting).toList();
        var placed = new HashSet<Long>();
        planned.stream().map(PlannedMeeting::households).forEach(placed::addAll);
        var talks = new ArrayList<IndividualTalk>();
        var leftOut = new ArrayList<Long>();
        for (var member : members) {
            long id = member.household().value();
            var outcome = member.outcome();
            if (placed.contains(id) || !known.contains(id)) {
                continue;
            }
            if (outcome == null || outcome == Outcome.LEFT_OUT) {
                leftOut.add(id);
            } else {
                talks.add(new IndividualTalk(id, reason(outcome)));
            }
        }
        return new Plan(planned, talks, leftOut);
    }

    private static IndividualTalk.Reason reason(Outcome outcome) {
        return outcome == Outcome.TALK_NO_GROUP ? IndividualTalk.Reason.NO_GROUP : IndividualTalk.Reason.NOT_IN_GROUPS;
    }
}
