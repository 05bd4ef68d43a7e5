/** Seasons of group meetings: their days and rules, and the households they are for. */
@NamedInterface("season")
@NullMarked
package no.leietileie.meeting.season;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
