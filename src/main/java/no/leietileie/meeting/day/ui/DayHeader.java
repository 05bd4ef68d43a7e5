package no.leietileie.meeting.day.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import no.leietileie.base.ui.Confirmation;
import no.leietileie.base.ui.PageHeader;
import no.leietileie.base.ui.Texts;
import no.leietileie.meeting.Attendance;
import no.leietileie.meeting.MeetingRow;

/** When the meeting is, and what can be done with its list as a whole. */
class DayHeader extends PageHeader {

    /** Of a meeting to which nobody is invited. */
    DayHeader(MeetingRow meeting) {
        this(meeting, new Component[0]);
    }

    DayHeader(DayParts parts, MeetingRow meeting, AttendanceCard card, Runnable changed) {
        this(meeting, sheet(meeting), WalkInDialog.button(parts, meeting.id(), changed), rest(parts, meeting, card));
    }

    private DayHeader(MeetingRow meeting, Component... actions) {
        super(Texts.text("meeting-day.title"), actions);
        setNote(DayTexts.when(meeting.slot()));
    }

    private static Anchor sheet(MeetingRow meeting) {
        Anchor sheet = new Anchor(DayNavigation.sheet(meeting.id()), Texts.text("meeting-day.sheet"));
        sheet.addClassName("button-link");
        return sheet;
    }

    /** The one thing to do when everybody who came has come. */
    private static Button rest(DayParts parts, MeetingRow meeting, AttendanceCard card) {
        Button rest = new Button(
                Texts.text("meeting-day.rest"),
                click -> Confirmation.ask(
                        Texts.text("meeting-day.rest"),
                        Texts.text("meeting-day.rest.summary"),
                        Texts.text("meeting-day.rest"),
                        () -> card.markTheRest(Attendance.NO_SHOW)));
        rest.addThemeVariants(ButtonVariant.PRIMARY);
        rest.setVisible(!meeting.slot().date().isAfter(parts.today()));
        return rest;
    }
}
