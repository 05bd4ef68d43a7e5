package no.leietileie.meeting.needs;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import no.leietileie.access.AddressProtection;
import no.leietileie.access.SignedInUser;
import no.leietileie.register.HouseholdId;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/** What a household needs to take part in meetings, in the words of whoever asked it. */
@Entity
@Table(name = "meeting_need")
@Filter(
        name = AddressProtection.FILTER,
        condition = AddressProtection.OF_HOUSEHOLD_ID,
        deduceAliasInjectionPoints = false)
class MeetingNeed {

    @Id
    private long householdId;

    @Version
    private @Nullable Long version;

    private boolean stepFree;

    private String text;

    private String changedByName;

    @SuppressWarnings("NullAway.Init")
    protected MeetingNeed() {}

    MeetingNeed(HouseholdId household) {
        householdId = household.value();
        text = "";
        changedByName = "";
    }

    HouseholdId household() {
        return new HouseholdId(householdId);
    }

    Need need() {
        return new Need(stepFree, text);
    }

    String changedByName() {
        return changedByName;
    }

    void change(Need wanted, SignedInUser user) {
        stepFree = wanted.stepFree();
        text = wanted.text();
        changedByName = user.displayName();
    }
}
