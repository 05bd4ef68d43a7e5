/** A plan from the command line: {@code ./run plan FILE}. It needs neither the database nor the product's settings. */
@NamedInterface("plan-command")
@NullMarked
package no.leietileie.meeting.planning.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
