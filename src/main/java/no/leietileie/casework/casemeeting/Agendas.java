package no.leietileie.casework.casemeeting;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.leietileie.access.AccessLog;
import no.leietileie.access.Agency;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.Role;
import no.leietileie.casework.casemeeting.MatterHappened.What;
import no.leietileie.casework.notes.MentionedColleagues;
import no.leietileie.casework.wording.EarlierWordings;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which households stand on the agenda of a meeting, and what is said about them. Whoever sees a household may write what is
 * said; only those who work with all tenants decide what stands on an agenda, since that shares it.
 */
@Service
@PreAuthorize("hasRole('" + Role.TEAM_NAME + "')")
@Transactional
public class Agendas {

    /** Longest record of a discussion in characters. */
    public static final int DISCUSSION_LENGTH = 8000;

    private final MatterRepository matters;
    private final CaseMeetingRepository meetings;
    private final MatterShares shares;
    private final MentionedColleagues mentioned;
    private final EarlierWordings wordings;
    private final AccessLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Agendas(
            MatterRepository matters,
            CaseMeetingRepository meetings,
            MatterShares shares,
            MentionedColleagues mentioned,
            EarlierWordings wordings,
            AccessLog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.matters = matters;
        this.meetings = meetings;
        this.shares = shares;
        this.mentioned = mentioned;
        this.wordings = wordings;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /** Those the user sees, in the order of the agenda. */
    @Transactional(readOnly = true)
    public List<MatterRow> listOf(CaseMeetingId meeting) {
        return matters.agendaOf(meeting.value()).stream().map(CaseMatter::row).toList();
    }

    @Transactional(readOnly = true)
    public Optional<MatterRow> find(MatterId id) {
        return matters.seen(List.of(id.value())).stream().map(CaseMatter::row).findFirst();
    }

    /** How many the user sees on each agenda; those without any are missing. */
    @Transactional(readOnly = true)
    public Map<CaseMeetingId, Long> countOf(Collection<CaseMeetingId> wanted) {
        Map<CaseMeetingId, Long> counts = new HashMap<>();
        matters.countsOf(wanted.stream().map(CaseMeetingId::value).toList())
                .forEach(row -> counts.put(new CaseMeetingId((Long) row[0]), (Long) row[1]));
        return counts;
    }

    /** Call it when an agenda or its minutes are put on paper. */
    public void notePrinted(CaseMeetingId meeting) {
        listOf(meeting).forEach(matter -> log.printed(matter.household().value(), "case-meeting.paper", ""));
    }

    /** Call it when an agenda is shown: it tells about each household. */
    public void noteLook(CaseMeetingId meeting) {
        listOf(meeting).forEach(matter -> log.looked(matter.household().value(), "case-meeting.agenda"));
    }

    /**
     * Puts waiting matters at the end of the agenda, and shares their households with the agencies that take part. One that
     * a colleague has put on an agenda meanwhile stays there.
     *
     * @return those that stand on it now and did not before
     */
    public List<MatterId> put(CaseMeetingId id, Collection<MatterId> ids) {
        CaseMeeting meeting = changeable(id);
        int last = matters.agendaOf(id.value()).stream()
                .mapToInt(CaseMatter::place)
                .max()
                .orElse(0);
        List<CaseMatter> put =
                matters.seenInOrder(ids).stream().filter(CaseMatter::waits).toList();
        for (CaseMatter matter : put) {
            matter.putOn(id, ++last);
            shares.follow(matter, meeting.row());
            publish(matter, What.ON_AGENDA, day(meeting));
        }
        if (!put.isEmpty()) {
            meeting.agendaChanged(CurrentUser.get());
        }
        return put.stream().map(CaseMatter::id).toList();
    }

    /** Undecided matters wait again; agencies that saw them because of the meeting see them no longer. */
    public void takeOff(CaseMeetingId id, Collection<MatterId> ids) {
        CaseMeeting meeting = changeable(id);
        matters.seenInOrder(ids).stream()
                .filter(matter -> matter.isOn(id) && !matter.isDecided())
                .forEach(matter -> {
                    matter.takeOff();
                    shares.follow(matter, meeting.row());
                    publish(matter, What.OFF_AGENDA, day(meeting));
                    meeting.agendaChanged(CurrentUser.get());
                });
    }

    /**
     * @param version of the meeting as the user saw it
     * @param order of the matters that the user sees; others keep their distance from those before them
     */
    public MeetingOutcome arrange(CaseMeetingId id, long version, List<MatterId> order) {
        CaseMeeting meeting = changeable(id);
        if (meeting.version() != version) {
            return new MeetingOutcome.ChangedBy(meeting.changedByName());
        }
        List<CaseMatter> agenda = matters.agendaOf(id.value());
        List<Integer> places = agenda.stream().map(CaseMatter::place).sorted().toList();
        Map<MatterId, CaseMatter> byId = agenda.stream().collect(Collectors.toMap(CaseMatter::id, matter -> matter));
        if (!byId.keySet().equals(Set.copyOf(order))) {
            return new MeetingOutcome.ChangedBy(meeting.changedByName());
        }
        for (int i = 0; i < order.size(); i++) {
            CaseMatter matter = byId.get(order.get(i));
            if (matter != null) {
                matter.moveTo(places.get(i));
            }
        }
        meeting.agendaChanged(CurrentUser.get());
        meetings.flush();
        return new MeetingOutcome.Stored(meeting.row());
    }

    /** Which agencies see the household while it stands on the agenda. */
    public void show(MatterId id, Set<Agency> agencies) {
        CaseMatter matter = matters.forChange(id.value()).orElseThrow();
        mustSeeAll();
        matter.show(agencies, CurrentUser.get());
        CaseMeetingId meeting = matter.meeting();
        if (meeting != null) {
            shares.follow(
                    matter, meetings.findById(meeting.value()).orElseThrow().row());
        }
    }

    /**
     * Saves what is said, while it is written. A colleague who is newly named in it gets a task.
     *
     * @param seen what stood there when the user began to write
     */
    public TextOutcome discuss(MatterId id, String seen, String wanted) {
        if (wanted.length() > DISCUSSION_LENGTH) {
            throw new IllegalArgumentException("Longer than " + DISCUSSION_LENGTH);
        }
        CaseMatter matter = matters.forChange(id.value()).orElseThrow();
        if (matter.discussion().equals(wanted)) {
            return new TextOutcome.Saved(clock.instant());
        }
        if (!matter.discussion().equals(seen)) {
            return new TextOutcome.ChangedBy(matter.discussedByName(), matter.discussion());
        }
        matter.discuss(wanted, CurrentUser.get());
        wordings.replaced(matter.household(), "matter.discussion", id.value(), seen);
        log.changed(matter.household().value(), "matter.discussion", Map.of());
        mentioned.tell(matter.household(), seen, wanted);
        return new TextOutcome.Saved(clock.instant());
    }

    /** @throws IllegalStateException for a meeting that is over, and for users who may not share households */
    private CaseMeeting changeable(CaseMeetingId id) {
        mustSeeAll();
        CaseMeeting meeting = meetings.forChange(id.value()).orElseThrow();
        if (meeting.state() != MeetingState.PLANNED) {
            throw new IllegalStateException("The meeting is over");
        }
        return meeting;
    }

    static void mustSeeAll() {
        if (!CurrentUser.get().seesEveryHousehold()) {
            throw new IllegalStateException("This agency does not decide what is shared");
        }
    }

    private static Map<String, String> day(CaseMeeting meeting) {
        return Map.of(MatterHappened.MEETING_DAY, meeting.row().data().heldOn().toString());
    }

    private void publish(CaseMatter matter, What what, Map<String, String> details) {
        events.publishEvent(MatterHappened.of(matter, what, details));
    }
}
