/** A season's plan as it is stored: what it is made from, how it is kept, and where everybody is in it. */
@NamedInterface("schedule")
@NullMarked
package no.leietileie.meeting.schedule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
