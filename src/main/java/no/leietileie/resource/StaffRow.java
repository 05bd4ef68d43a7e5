package no.leietileie.resource;

import java.util.List;
import no.leietileie.access.UserId;

/** A colleague who can be booked, and when. */
public record StaffRow(
        ResourceId id, long version, UserId user, String name, boolean active, List<WeeklyHours> hours) {}
