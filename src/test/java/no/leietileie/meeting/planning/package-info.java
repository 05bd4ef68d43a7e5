@NullMarked
package no.leietileie.meeting.planning;

import org.jspecify.annotations.NullMarked;
