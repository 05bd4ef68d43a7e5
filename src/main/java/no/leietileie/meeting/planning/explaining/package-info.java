/** Why the plan is as it is, and what would follow from a change: as keys of texts and what goes into them. */
@NullMarked
package no.leietileie.meeting.planning.explaining;

import org.jspecify.annotations.NullMarked;
