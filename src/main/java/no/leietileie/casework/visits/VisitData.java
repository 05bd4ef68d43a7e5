package no.leietileie.casework.visits;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.leietileie.resource.ResourceId;
import no.leietileie.resource.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * A visit as a form holds it.
 *
 * @param second the other of the pair; null when one goes alone
 * @param interpreterNeeded stays true while nobody has been found
 * @param safetyNote what the consultants must know before they ring the bell, empty for nothing
 */
@Embeddable
public record VisitData(
        Instant startsAt,
        Instant endsAt,
        long consultantId,
        @Nullable Long secondId,
        boolean interpreterNeeded,
        @Nullable Long interpreterId,
        @Enumerated(EnumType.STRING) @Nullable InterpretingMode interpretingMode,
        String safetyNote) {

    /** Longest safety note in characters. */
    public static final int NOTE_LENGTH = 1000;

    public static VisitData of(TimeSlot slot, ResourceId consultant, @Nullable ResourceId second) {
        return new VisitData(
                slot.start(),
                slot.end(),
                consultant.value(),
                second == null ? null : second.value(),
                false,
                null,
                null,
                "");
    }

    /** Field to {@code before → after}, by numbers of resources; that the note is another, but not what it says. */
    Map<String, String> changesSince(VisitData before) {
        Map<String, String> changes = new TreeMap<>();
        put(changes, "start", before.startsAt, startsAt);
        put(changes, "end", before.endsAt, endsAt);
        put(changes, "consultant", before.consultantId, consultantId);
        put(changes, "second", before.secondId, secondId);
        put(changes, "interpreterNeeded", before.interpreterNeeded, interpreterNeeded);
        put(changes, "interpreter", before.interpreterId, interpreterId);
        put(changes, "mode", before.interpretingMode, interpretingMode);
        if (!before.safetyNote.equals(safetyNote)) {
            changes.put("safetyNote", "…");
        }
        return changes;
    }

    private static void put(
            Map<String, String> changes, String field, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            changes.put(field, Objects.toString(before, "–") + " → " + Objects.toString(after, "–"));
        }
    }

    public TimeSlot slot() {
        return new TimeSlot(startsAt, endsAt);
    }

    public VisitData at(TimeSlot slot) {
        return new VisitData(
                slot.start(),
                slot.end(),
                consultantId,
                secondId,
                interpreterNeeded,
                interpreterId,
                interpretingMode,
                safetyNote);
    }

    /** @param interpreter null while nobody has been found */
    public VisitData withInterpreter(@Nullable ResourceId interpreter, @Nullable InterpretingMode mode) {
        return new VisitData(
                startsAt,
                endsAt,
                consultantId,
                secondId,
                true,
                interpreter == null ? null : interpreter.value(),
                interpreter == null ? null : mode,
                safetyNote);
    }

    public VisitData withSafetyNote(String note) {
        return new VisitData(
                startsAt, endsAt, consultantId, secondId, interpreterNeeded, interpreterId, interpretingMode, note);
    }

    /** Everybody who goes or interprets. */
    public Set<ResourceId> resources() {
        return Stream.of(consultantId, secondId, interpreterId)
                .filter(Objects::nonNull)
                .map(ResourceId::new)
                .collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        return "VisitData[" + startsAt + "]";
    }
}
