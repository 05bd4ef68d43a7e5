/** Checks finished plans against the rules by code of its own: it shares nothing with what makes plans. */
@NullMarked
package no.leietileie.meeting.planning.checking;

import org.jspecify.annotations.NullMarked;
