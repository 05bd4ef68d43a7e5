/** A season's plan as it is stored: what it is made from, how it is kept, and where everybody is in it. */
@NullMarked
package no.leietileie.meeting.schedule;

import org.jspecify.annotations.NullMarked;
