package no.leietileie.casework.visits.planning;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.leietileie.resource.ResourceId;
import no.leietileie.resource.TimeSlot;
import org.jspecify.annotations.Nullable;

/** The day of one crew, filled from the morning on: what comes next comes after what is there. */
final class DayPlan {

    private static final int GRID_MINUTES = 15;

    private final CrewDay day;
    private final VisitRules rules;
    private final FreeInterpreters interpreters;
    private final List<Stop> stops = new ArrayList<>();
    private final Set<String> leftAreas = new HashSet<>();
    private @Nullable Wish last;

    DayPlan(CrewDay day, VisitRules rules, FreeInterpreters interpreters) {
        this.day = day;
        this.rules = rules;
        this.interpreters = interpreters;
    }

    /** A place in the day that a household could have. */
    record Place(TimeSlot slot, @Nullable Interpreting interpreting) {}

    int room() {
        return rules.mostPerDay() - stops.size();
    }

    List<Stop> stops() {
        return stops;
    }

    /** An area that was left is not gone back to on the same day. */
    boolean mayGoTo(String area) {
        return !leftAreas.contains(area);
    }

    int distanceTo(Wish wish) {
        return last == null ? 0 : last.street().distanceTo(wish.street());
    }

    /** The first time at which the household can be visited today, after everything that is planned already. */
    Optional<Place> placeFor(Wish wish) {
        if (room() == 0 || (wish.needsTwo() && !day.crew().isPair()) || !mayGoTo(wish.area())) {
            return Optional.empty();
        }
        Instant earliest = earliest(wish);
        if (!wish.interpreterNeeded()) {
            return first(day.free(), earliest).map(slot -> new Place(slot, null));
        }
        Place best = null;
        for (Interpreting candidate : inOrder(wish.interpreters())) {
            List<TimeSlot> common = TimeSlot.common(day.free(), interpreters.on(candidate.interpreter(), day.date()));
            Optional<TimeSlot> slot = first(common, earliest);
            if (slot.isPresent()
                    && (best == null || slot.get().start().isBefore(best.slot().start()))) {
                best = new Place(slot.get(), candidate);
            }
        }
        return Optional.ofNullable(best);
    }

    /** Who interprets for this crew today already is asked first: she need not come twice. */
    private List<Interpreting> inOrder(List<Interpreting> candidates) {
        List<Interpreting> here =
                candidates.stream().filter(this::interpretsToday).toList();
        List<Interpreting> ordered = new ArrayList<>(here);
        candidates.stream().filter(candidate -> !here.contains(candidate)).forEach(ordered::add);
        return ordered;
    }

    private boolean interpretsToday(Interpreting candidate) {
        ResourceId wanted = candidate.interpreter();
        return stops.stream()
                .map(Stop::interpreting)
                .anyMatch(booked -> booked != null && booked.interpreter().equals(wanted));
    }

    private Instant earliest(Wish wish) {
        if (last == null) {
            return Instant.MIN;
        }
        Duration travel = last.area().equals(wish.area()) ? rules.nearby() : rules.across();
        return stops.getLast().slot().end().plus(travel);
    }

    private Optional<TimeSlot> first(List<TimeSlot> free, Instant earliest) {
        return free.stream()
                .map(piece -> onGrid(piece.start().isBefore(earliest) ? earliest : piece.start())
                        .map(start -> new TimeSlot(start, start.plus(rules.length())))
                        .filter(piece::contains))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Nobody agrees on 9.07: visits begin at a quarter. */
    private static Optional<Instant> onGrid(Instant moment) {
        LocalDateTime local = LocalDateTime.ofInstant(moment, TimeSlot.ZONE);
        int minutes = local.toLocalTime().toSecondOfDay() / 60 + (local.getSecond() > 0 ? 1 : 0);
        int rounded = (minutes + GRID_MINUTES - 1) / GRID_MINUTES * GRID_MINUTES;
        return rounded >= 24 * 60
                ? Optional.empty()
                : Optional.of(local.toLocalDate()
                        .atTime(LocalTime.of(rounded / 60, rounded % 60))
                        .atZone(TimeSlot.ZONE)
                        .toInstant());
    }

    void add(Wish wish, Place place) {
        if (last != null && !last.area().equals(wish.area())) {
            leftAreas.add(last.area());
        }
        last = wish;
        stops.add(new Stop(wish.household(), wish.area(), place.slot(), day.crew(), place.interpreting()));
        Interpreting booked = place.interpreting();
        if (booked != null) {
            interpreters.take(booked.interpreter(), place.slot());
        }
    }
}
