/** What households need to take part in meetings. */
@NullMarked
package no.leietileie.meeting.needs;

import org.jspecify.annotations.NullMarked;
