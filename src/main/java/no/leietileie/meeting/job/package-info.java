/** Makes the plans of seasons in the background. */
@NullMarked
package no.leietileie.meeting.job;

import org.jspecify.annotations.NullMarked;
