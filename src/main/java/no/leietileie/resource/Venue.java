package no.leietileie.resource;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import no.leietileie.access.SignedInUser;

/** A room for meetings. */
@Entity
@Table(name = "venue")
class Venue extends Resource {

    @Embedded
    private VenueFacts facts;

    @SuppressWarnings("NullAway.Init")
    protected Venue() {}

    Venue(VenueData data, SignedInUser creator) {
        super(data.name(), data.hours(), creator);
        facts = data.facts();
    }

    @Override
    ResourceKind kind() {
        return ResourceKind.VENUE;
    }

    void change(VenueData data, SignedInUser user) {
        change(data.name(), data.hours(), user);
        facts = data.facts();
    }

    VenueRow venueRow() {
        return new VenueRow(id(), version(), isActive(), new VenueData(name(), facts, hours()));
    }
}
