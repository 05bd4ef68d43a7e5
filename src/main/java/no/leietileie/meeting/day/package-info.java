/** The day of a group meeting: who came, what was written down, and what follows from it. */
@NamedInterface("day")
@NullMarked
package no.leietileie.meeting.day;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
