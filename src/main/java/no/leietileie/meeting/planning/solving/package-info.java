/**
 * Makes plans with Timefold. A shell is a meeting that may be held; guests are put into shells, and shells into places. Who
 * holds a meeting and who interprets follows from that: the rules only ask whether enough people are there, and names are
 * given at the end.
 */
@NullMarked
package no.leietileie.meeting.planning.solving;

import org.jspecify.annotations.NullMarked;
