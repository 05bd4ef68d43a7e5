/** Orders of interpreters for meetings: asked, confirmed, declined, called off, and what they cost. */
@NamedInterface("interpreting")
@NullMarked
package no.leietileie.meeting.interpreting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
