/** What households need to take part in meetings. */
@NamedInterface("needs")
@NullMarked
package no.leietileie.meeting.needs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
