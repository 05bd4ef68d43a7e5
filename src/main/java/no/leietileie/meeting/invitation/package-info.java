/**
 * Letters about group meetings: invitations, corrections and reminders. They come from the plan and stay in step with it;
 * what a household has been told is read from the letters themselves.
 */
@NamedInterface("invitation")
@NullMarked
package no.leietileie.meeting.invitation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
