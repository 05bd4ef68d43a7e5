package no.leietileie.casework.casemeeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.leietileie.access.AccessLog;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.Role;
import no.leietileie.access.SignedInUser;
import no.leietileie.access.UserId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The meetings of the interdisciplinary group. Those who work with all tenants see and keep every meeting; others see those
 * they take part in.
 */
@Service
@PreAuthorize("hasRole('" + Role.TEAM_NAME + "')")
@Transactional
public class CaseMeetings {

    /** Longest summary in characters. */
    public static final int SUMMARY_LENGTH = 4000;

    private final CaseMeetingRepository repository;
    private final MatterShares shares;
    private final AccessLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseMeetings(
            CaseMeetingRepository repository,
            MatterShares shares,
            AccessLog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.shares = shares;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /** Also those of the past that nobody has closed; the next first. */
    @Transactional(readOnly = true)
    public List<MeetingRow> listPlanned() {
        SignedInUser user = CurrentUser.get();
        return repository.planned(user.seesEveryHousehold(), user.id().value()).stream()
                .map(CaseMeetings::seen)
                .toList();
    }

    /** Held and cancelled ones since a day, the newest first. */
    @Transactional(readOnly = true)
    public List<MeetingRow> listOver(LocalDate since) {
        SignedInUser user = CurrentUser.get();
        return repository.over(since, user.seesEveryHousehold(), user.id().value()).stream()
                .map(CaseMeetings::seen)
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<MeetingRow> find(CaseMeetingId id) {
        SignedInUser user = CurrentUser.get();
        return repository
                .findById(id.value())
                .map(CaseMeetings::seen)
                .filter(row -> user.seesEveryHousehold() || row.participants().containsKey(user.id()));
    }

    /**
     * What was said apart from the matters may be about any household, though it should not: it is for those who see all.
     * Others see the matters that are shared with them, as long as they are.
     */
    private static MeetingRow seen(CaseMeeting meeting) {
        MeetingRow row = meeting.row();
        return CurrentUser.get().seesEveryHousehold() ? row : row.withoutSummary();
    }

    /** @throws IllegalArgumentException for a day further away than a household may be shared */
    public CaseMeetingId create(MeetingData data, Map<UserId, Boolean> participants) {
        Agendas.mustSeeAll();
        mustBeWithinReach(data);
        CaseMeeting meeting = new CaseMeeting(data, CurrentUser.get());
        meeting.invite(participants, CurrentUser.get());
        MeetingRow stored = repository.saveAndFlush(meeting).row();
        events.publishEvent(new CaseMeetingHappened(stored.id(), CaseMeetingHappened.What.PLANNED));
        return stored.id();
    }

    public MeetingOutcome change(CaseMeetingId id, long version, MeetingData data) {
        mustBeWithinReach(data);
        CaseMeeting meeting = forChange(id);
        if (meeting.version() != version) {
            return new MeetingOutcome.ChangedBy(meeting.changedByName());
        }
        meeting.change(data, CurrentUser.get());
        events.publishEvent(new CaseMeetingHappened(id, CaseMeetingHappened.What.CHANGED));
        return stored(meeting);
    }

    /** @param participants with whether they were, or are expected, there */
    public MeetingOutcome invite(CaseMeetingId id, long version, Map<UserId, Boolean> participants) {
        CaseMeeting meeting = forChange(id);
        if (meeting.version() != version) {
            return new MeetingOutcome.ChangedBy(meeting.changedByName());
        }
        meeting.invite(participants, CurrentUser.get());
        events.publishEvent(new CaseMeetingHappened(id, CaseMeetingHappened.What.CHANGED));
        return stored(meeting);
    }

    /**
     * Held, cancelled, or planned again. What stood on the agenda is shared no longer once the meeting is over.
     *
     * @throws IllegalStateException when {@link MeetingState} does not allow it
     */
    public MeetingOutcome become(CaseMeetingId id, long version, MeetingState wanted) {
        CaseMeeting meeting = forChange(id);
        if (meeting.version() != version) {
            return new MeetingOutcome.ChangedBy(meeting.changedByName());
        }
        meeting.become(wanted, CurrentUser.get());
        events.publishEvent(CaseMeetingHappened.of(meeting.row()));
        return stored(meeting);
    }

    /** @param seen what stood there when the user began to write */
    public TextOutcome writeSummary(CaseMeetingId id, String seen, String wanted) {
        if (wanted.length() > SUMMARY_LENGTH) {
            throw new IllegalArgumentException("Longer than " + SUMMARY_LENGTH);
        }
        CaseMeeting meeting = forChange(id);
        if (meeting.summary().equals(wanted)) {
            return new TextOutcome.Saved(clock.instant());
        }
        if (!meeting.summary().equals(seen)) {
            return new TextOutcome.ChangedBy(meeting.summaryByName(), meeting.summary());
        }
        meeting.write(wanted, CurrentUser.get());
        log.configured("case-meeting.summary", Map.of("meeting", Long.toString(id.value())));
        return new TextOutcome.Saved(clock.instant());
    }

    private CaseMeeting forChange(CaseMeetingId id) {
        Agendas.mustSeeAll();
        return repository.forChange(id.value()).orElseThrow();
    }

    private void mustBeWithinReach(MeetingData data) {
        if (!MeetingData.isWithinReach(data.heldOn(), LocalDate.now(clock))) {
            throw new IllegalArgumentException("A meeting is not planned so far ahead");
        }
    }

    private MeetingOutcome stored(CaseMeeting meeting) {
        repository.flush();
        MeetingRow row = meeting.row();
        shares.follow(row);
        return new MeetingOutcome.Stored(row);
    }
}
