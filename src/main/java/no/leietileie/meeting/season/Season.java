package no.leietileie.meeting.season;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.leietileie.access.SignedInUser;
import no.leietileie.access.UserId;
import no.leietileie.meeting.SeasonId;
import no.leietileie.resource.WeeklyHours;
import org.jspecify.annotations.Nullable;

/** Some weeks of group meetings for the households of a list, and how far its plan has come. */
@Entity
@Table(name = "meeting_season")
public class Season {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "meeting_season")
    @SequenceGenerator(name = "meeting_season", sequenceName = "meeting_season_seq", allocationSize = 1)
    private @Nullable Long id;

    @Version
    private long version;

    private String name;

    private LocalDate firstDay;

    private LocalDate lastDay;

    private int meetingsPerWeek;

    private int minPersons;

    private int maxPersons;

    private int commonMinutes;

    private int talkMinutes;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "meeting_season_time", joinColumns = @JoinColumn(name = "season_id"))
    private Set<WeeklyHours> times = new HashSet<>();

    @Enumerated(EnumType.STRING)
    private SeasonState state = SeasonState.DRAFT;

    private @Nullable Long plannedBy;

    private boolean stopRequested;

    @Embedded
    private SeasonProgress progress = SeasonProgress.NONE;

    private String changedByName;

    @SuppressWarnings("NullAway.Init")
    protected Season() {}

    @SuppressWarnings("NullAway.Init")
    public Season(SeasonData data, SignedInUser user) {
        change(data, user);
    }

    public SeasonId id() {
        return new SeasonId(Objects.requireNonNull(id, "The season has not been stored"));
    }

    public long version() {
        return version;
    }

    public String changedByName() {
        return changedByName;
    }

    public SeasonState state() {
        return state;
    }

    public boolean isStopRequested() {
        return stopRequested;
    }

    public SeasonData data() {
        return new SeasonData(
                name,
                firstDay,
                lastDay,
                meetingsPerWeek,
                minPersons,
                maxPersons,
                commonMinutes,
                talkMinutes,
                List.copyOf(times));
    }

    public final void change(SeasonData data, SignedInUser user) {
        name = data.name().strip();
        firstDay = data.firstDay();
        lastDay = data.lastDay();
        meetingsPerWeek = data.meetingsPerWeek();
        minPersons = data.minPersons();
        maxPersons = data.maxPersons();
        commonMinutes = data.commonMinutes();
        talkMinutes = data.talkMinutes();
        times.clear();
        times.addAll(data.times());
        changedByName = user.displayName();
    }

    /** Returns false when a plan is being made already: two who ask at once get one plan. */
    public boolean startPlanning(SignedInUser user) {
        if (state == SeasonState.PLANNING) {
            return false;
        }
        state = SeasonState.PLANNING;
        plannedBy = user.id().value();
        stopRequested = false;
        progress = SeasonProgress.NONE;
        changedByName = user.displayName();
        return true;
    }

    /** Whoever asked for the plan; the product itself when nobody did. */
    public UserId plannedBy() {
        return new UserId(plannedBy == null ? 0 : plannedBy);
    }

    public void requestStop() {
        stopRequested = state == SeasonState.PLANNING;
    }

    public void report(SeasonProgress best) {
        progress = best;
    }

    public void endPlanning(SeasonState result) {
        state = result;
        stopRequested = false;
    }

    public SeasonRow row(long households) {
        return new SeasonRow(id(), version, data(), state, households, progress, stopRequested);
    }
}
