package no.leietileie.casework.casemeeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.Role;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.MyDaySection;
import no.leietileie.base.ui.Texts;
import no.leietileie.casework.casemeeting.CaseMeetingId;
import no.leietileie.casework.casemeeting.MeetingRow;
import org.springframework.core.annotation.Order;

/** The meetings ahead in which the user takes part. */
@org.springframework.stereotype.Component
@Order(30)
class MeetingsOfMyDay implements MyDaySection {

    private static final int MOST = 3;

    private final MeetingParts parts;

    MeetingsOfMyDay(MeetingParts parts) {
        this.parts = parts;
    }

    @Override
    public boolean isForCurrentUser() {
        return CurrentUser.get().roles().contains(Role.TEAM);
    }

    @Override
    public Component create() {
        Div lines = new Div();
        lines.addClassName("count-list");
        List<MeetingRow> mine = parts.meetings().listPlanned().stream()
                .filter(meeting -> meeting.isComing(parts.today()))
                .filter(meeting ->
                        meeting.participants().containsKey(CurrentUser.get().id()))
                .limit(MOST)
                .toList();
        Map<CaseMeetingId, Long> counts =
                parts.agendas().countOf(mine.stream().map(MeetingRow::id).toList());
        mine.forEach(meeting -> {
            Anchor line = new Anchor(CaseMeetingNavigation.location(meeting.id()));
            line.add(
                    new Span(MeetingTexts.when(meeting.data())),
                    new Span(Texts.counted("case-meeting.matters", counts.getOrDefault(meeting.id(), 0L))));
            lines.add(line);
        });
        if (mine.isEmpty()) {
            Paragraph none = new Paragraph(Texts.text("case-meeting.my-day.none"));
            none.addClassName("quiet");
            lines.add(none);
        }
        return new Card(Texts.text("case-meeting.title"), lines);
    }
}
