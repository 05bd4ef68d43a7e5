/** The talks within a meeting: every household has its own time with a consultant, and the interpreter where one is needed. */
@NullMarked
package no.leietileie.meeting.planning.talks;

import org.jspecify.annotations.NullMarked;
