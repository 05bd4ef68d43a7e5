/** Whether a season can carry those who shall be met, before anything is planned. */
@NullMarked
package no.leietileie.meeting.planning.capacity;

import org.jspecify.annotations.NullMarked;
