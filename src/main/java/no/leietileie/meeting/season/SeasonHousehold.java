package no.leietileie.meeting.season;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import no.leietileie.access.AddressProtection;
import no.leietileie.meeting.SeasonId;
import no.leietileie.register.HouseholdId;
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

    @Embeddable
    public record Key(long seasonId, long householdId) {}

    @EmbeddedId
    private Key id;

    /** They asked not to be in a group. */
    private boolean alone;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    @SuppressWarnings("NullAway.Init")
    protected SeasonHousehold() {}

    public SeasonHousehold(SeasonId season, HouseholdId household) {
        id = new Key(season.value(), household.value());
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

    public void stayAlone(boolean wish) {
        alone = wish;
    }
}
