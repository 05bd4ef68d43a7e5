package no.leietileie.meeting.day.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.SignedInUser;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.MyDaySection;
import no.leietileie.base.ui.Texts;
import no.leietileie.meeting.MeetingRow;
import no.leietileie.resource.TimeSlot;
import no.leietileie.resource.ui.BookingTexts;
import org.springframework.core.annotation.Order;

/** Today's group meetings; those that the user holds come first. */
@org.springframework.stereotype.Component
@Order(15)
class MeetingsOfToday implements MyDaySection {

    private final DayParts parts;

    MeetingsOfToday(DayParts parts) {
        this.parts = parts;
    }

    @Override
    public boolean isForCurrentUser() {
        return CurrentUser.find().filter(SignedInUser::looksAfterRegister).isPresent();
    }

    @Override
    public Component create() {
        var names = parts.resourceNames();
        Div lines = new Div();
        lines.addClassName("count-list");
        List<MeetingRow> meetings = parts.lists().listDuring(TimeSlot.days(parts.today(), parts.today()));
        var me = parts.staff().findByUser(CurrentUser.get().id()).orElse(null);
        meetings.stream()
                .sorted(java.util.Comparator.comparing(
                        (MeetingRow one) -> me == null || !one.staff().contains(me.id())))
                .forEach(meeting -> {
                    Anchor line = new Anchor(DayNavigation.location(meeting.id()));
                    line.add(
                            new Span(Texts.text(
                                    "meeting-day.today.line",
                                    BookingTexts.hours(meeting.slot()),
                                    names.getOrDefault(meeting.venue(), Formats.UNKNOWN))),
                            new Span(Texts.counted(
                                    "meeting-day.today.households",
                                    meeting.expected().size())));
                    lines.add(line);
                });
        if (meetings.isEmpty()) {
            Paragraph none = new Paragraph(Texts.text("meeting-day.today.none"));
            none.addClassName("quiet");
            lines.add(none);
        }
        return new Card(Texts.text("meeting-day.today"), lines);
    }
}
