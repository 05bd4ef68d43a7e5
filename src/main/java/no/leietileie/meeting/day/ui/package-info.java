/** The pages for the day of a group meeting. */
@NullMarked
package no.leietileie.meeting.day.ui;

import org.jspecify.annotations.NullMarked;
