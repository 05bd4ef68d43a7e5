package no.leietileie.casework.visits.plans;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.leietileie.casework.visits.InterpretingMode;
import no.leietileie.casework.visits.planning.Interpreting;
import no.leietileie.casework.visits.planning.Stop;
import no.leietileie.resource.ResourceId;
import no.leietileie.resource.TimeSlot;
import org.jspecify.annotations.Nullable;

/** When and by whom a household is to be visited. @param secondId null when one goes alone */
@Embeddable
public record Placement(
        Instant startsAt,
        Instant endsAt,
        Long consultantId,
        @Nullable Long secondId,
        @Nullable Long interpreterId,
        @Enumerated(EnumType.STRING) @Nullable InterpretingMode interpretingMode) {

    static Placement of(Stop stop) {
        return of(stop.slot(), stop.crew().first(), stop.crew().second()).with(stop.interpreting());
    }

    public static Placement of(TimeSlot slot, ResourceId consultant, @Nullable ResourceId second) {
        return new Placement(
                slot.start(), slot.end(), consultant.value(), second == null ? null : second.value(), null, null);
    }

    Placement with(@Nullable Interpreting interpreting) {
        return new Placement(
                startsAt,
                endsAt,
                consultantId,
                secondId,
                interpreting == null ? null : interpreting.interpreter().value(),
                interpreting == null ? null : interpreting.mode());
    }

    public TimeSlot slot() {
        return new TimeSlot(startsAt, endsAt);
    }

    /** Those who go. */
    public Set<ResourceId> consultants() {
        return ids(Stream.of(consultantId, secondId));
    }

    public Set<ResourceId> resources() {
        return ids(Stream.of(consultantId, secondId, interpreterId));
    }

    private static Set<ResourceId> ids(Stream<@Nullable Long> ids) {
        return ids.filter(Objects::nonNull).map(ResourceId::new).collect(Collectors.toSet());
    }
}
