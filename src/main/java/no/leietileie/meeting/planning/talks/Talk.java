package no.leietileie.meeting.planning.talks;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A household's own time after the common part of its meeting.
 *
 * @param interpreter null when none is needed
 */
public record Talk(
        long household, long consultant, @Nullable Long interpreter, LocalTime from, LocalTime to) {}
