/** What is different between the plan so far and a new one. */
@NullMarked
package no.leietileie.meeting.planning.changes;

import org.jspecify.annotations.NullMarked;
