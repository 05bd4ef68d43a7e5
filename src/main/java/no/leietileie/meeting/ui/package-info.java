/** The pages of group meetings. */
@NullMarked
package no.leietileie.meeting.ui;

import org.jspecify.annotations.NullMarked;
