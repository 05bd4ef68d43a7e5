package no.leietileie.casework.casemeeting.ui;

import com.vaadin.flow.component.UI;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.stream.Collectors;
import no.leietileie.access.Agency;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.StatusBadge;
import no.leietileie.base.ui.Texts;
import no.leietileie.base.ui.Tone;
import no.leietileie.casework.casemeeting.DecisionKind;
import no.leietileie.casework.casemeeting.MeetingData;
import no.leietileie.casework.casemeeting.MeetingState;

/** Words and colours of meetings. */
final class MeetingTexts {

    private MeetingTexts() {}

    /** Torsdag 03.12.2026 kl. 09.00 */
    static String when(MeetingData data) {
        String day = data.heldOn()
                .getDayOfWeek()
                .getDisplayName(TextStyle.FULL, UI.getCurrent().getLocale());
        return Texts.text(
                "case-meeting.when",
                day.substring(0, 1).toUpperCase(UI.getCurrent().getLocale()) + day.substring(1),
                Formats.date(data.heldOn()),
                Formats.clock(data.startsAt()));
    }

    static String of(DecisionKind kind) {
        return Texts.text("matter.decision." + kind.name());
    }

    static StatusBadge badge(MeetingState state) {
        Tone tone = switch (state) {
            case PLANNED -> Tone.BLUE;
            case HELD -> Tone.GREEN;
            case CANCELLED -> Tone.RED;
        };
        return new StatusBadge(tone, Texts.text("case-meeting.state." + state.name()));
    }

    static String agencies(Collection<Agency> agencies) {
        return agencies.stream()
                .sorted()
                .map(agency -> Texts.text("agency." + agency.name()))
                .collect(Collectors.joining(", "));
    }
}
