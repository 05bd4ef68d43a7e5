/** Makes the plans of seasons in the background. */
@NamedInterface("job")
@NullMarked
package no.leietileie.meeting.job;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
