package no.leietileie.resource;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Collection;
import no.leietileie.access.SignedInUser;
import no.leietileie.access.UserId;

/** A colleague who can be booked. */
@Entity
@Table(name = "staff_member")
class StaffMember extends Resource {

    private long userId;

    @SuppressWarnings("NullAway.Init")
    protected StaffMember() {}

    StaffMember(UserId user, String name, Collection<WeeklyHours> hours, SignedInUser creator) {
        super(name, hours, creator);
        this.userId = user.value();
    }

    @Override
    ResourceKind kind() {
        return ResourceKind.STAFF;
    }

    StaffRow staffRow() {
        return new StaffRow(id(), version(), new UserId(userId), name(), isActive(), hours());
    }
}
