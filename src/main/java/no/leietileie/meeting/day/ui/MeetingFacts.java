package no.leietileie.meeting.day.ui;

import java.util.Map;
import java.util.stream.Collectors;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.Facts;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Texts;
import no.leietileie.meeting.MeetingRow;
import no.leietileie.meeting.MeetingState;
import no.leietileie.resource.ResourceId;

/** Where the meeting is, and who holds it. */
class MeetingFacts extends Card {

    MeetingFacts(MeetingRow meeting, Map<ResourceId, String> names) {
        super(Texts.text("meeting-day.facts"), facts(meeting, names));
    }

    private static Facts facts(MeetingRow meeting, Map<ResourceId, String> names) {
        Facts facts = new Facts()
                .fact(Texts.text("season.venue"), names.getOrDefault(meeting.venue(), Formats.UNKNOWN))
                .fact(
                        Texts.text("season.staff"),
                        meeting.staff().stream()
                                .map(one -> names.getOrDefault(one, Formats.UNKNOWN))
                                .collect(Collectors.joining(", ")));
        if (!meeting.interpreters().isEmpty()) {
            facts.fact(Texts.text("season.interpreter"), DayTexts.interpreters(meeting, names));
        }
        if (meeting.state() == MeetingState.CANCELLED) {
            facts.fact(Texts.text("meeting-day.state"), Texts.text("meeting-day.off"));
        }
        return facts;
    }
}
