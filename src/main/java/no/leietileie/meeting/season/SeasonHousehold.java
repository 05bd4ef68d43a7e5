package no.leietileie.meeting.season;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import no.leietileie.access.AddressProtection;
import no.leietileie.meeting.SeasonId;
import no.leietileie.register.HouseholdId;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/** A household for which a season is planned. */
@Entity
@Table(name = "season_household")
@Filter(
        name = AddressProtection.FILTER,
        condition = AddressProtection.OF_HOUSEHOLD_ID,
        deduceAliasInjectionPoints = false)
public class SeasonHousehold {

    private static final int BATCH = 500;

    @Embeddable
    public record Key(
            @Column(name = "season_id") long seasonId,
            @Column(name = "household_id") long householdId) {}

    @EmbeddedId
    private Key id;

    /** They asked not to be in a group. */
    private boolean alone;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    @ElementCollection
    @BatchSize(size = BATCH)
    @CollectionTable(
            name = "season_household_away",
            joinColumns = {
                @JoinColumn(name = "season_id", referencedColumnName = "season_id"),
                @JoinColumn(name = "household_id", referencedColumnName = "household_id")
            })
    @Column(name = "starts_at")
    private Set<Instant> away = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected SeasonHousehold() {}

    public SeasonHousehold(SeasonId season, HouseholdId household) {
        id = new Key(season.value(), household.value());
    }

    public SeasonId season() {
        return new SeasonId(id.seasonId());
    }

    public HouseholdId household() {
        return new HouseholdId(id.householdId());
    }

    public boolean isAlone() {
        return alone;
    }

    public @Nullable Outcome outcome() {
        return outcome;
    }

    /** @param result null for one in a meeting */
    public void become(@Nullable Outcome result) {
        outcome = result;
    }

    /** It is invited to no more meetings: a home visit is offered instead. */
    public boolean isToBeVisited() {
        return outcome == Outcome.VISIT_AFTER_NO_SHOWS;
    }

    /** Starts of meetings to which it cannot come. */
    public Set<Instant> away() {
        return Set.copyOf(away);
    }

    public void cannotCome(Instant start) {
        away.add(start);
    }

    public void canCome(Instant start) {
        away.remove(start);
    }

    public void stayAlone(boolean wish) {
        alone = wish;
    }
}
