package no.leietileie.casework.casemeeting.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.leietileie.access.Agency;
import no.leietileie.access.UserId;
import no.leietileie.access.UserRow;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.Texts;
import no.leietileie.casework.casemeeting.CaseMeetings;
import no.leietileie.casework.casemeeting.MeetingOutcome;
import no.leietileie.casework.casemeeting.MeetingRow;

/** Who takes part, agency by agency, and what was said apart from the matters. */
class ParticipantsCard extends Card {

    private final transient MeetingParts parts;
    private final transient MeetingRow meeting;
    private final transient Runnable changed;

    ParticipantsCard(MeetingParts parts, MeetingRow meeting, Runnable changed) {
        super(Texts.text("case-meeting.participants"));
        this.parts = parts;
        this.meeting = meeting;
        this.changed = changed;
        addClassName("participants");
        byAgency().forEach((agency, users) -> {
            add(new H3(getTranslation("agency." + agency.name())));
            users.forEach(user -> add(present(user)));
        });
        if (meeting.participants().isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("case-meeting.participants.none"));
            none.addClassName("quiet");
            add(none);
        }
        if (parts.mayKeep()) {
            add(summary());
        }
    }

    private Map<Agency, List<UserRow>> byAgency() {
        Map<UserId, UserRow> colleagues = parts.colleagues();
        return meeting.participants().keySet().stream()
                .map(colleagues::get)
                .filter(Objects::nonNull)
                .sorted(java.util.Comparator.comparing(UserRow::displayName))
                .collect(Collectors.groupingBy(UserRow::agency, TreeMap::new, Collectors.toList()));
    }

    private Checkbox present(UserRow user) {
        Checkbox box = new Checkbox(getTranslation("case-meeting.present", user.displayName()));
        box.setValue(meeting.participants().getOrDefault(user.id(), true));
        box.setReadOnly(!parts.mayKeep() || !meeting.isPlanned());
        box.addValueChangeListener(change -> {
            Map<UserId, Boolean> wanted = new HashMap<>(meeting.participants());
            wanted.put(user.id(), change.getValue());
            MeetingOutcome outcome = parts.meetings().invite(meeting.id(), meeting.version(), wanted);
            if (outcome instanceof MeetingOutcome.ChangedBy) {
                MeetingDialog.tell(outcome);
            }
            changed.run();
        });
        return box;
    }

    private Div summary() {
        if (meeting.isPlanned()) {
            return new SavedText(
                            getTranslation("case-meeting.summary"),
                            meeting.summary(),
                            CaseMeetings.SUMMARY_LENGTH,
                            (seen, wanted) -> parts.meetings().writeSummary(meeting.id(), seen, wanted))
                    .help(getTranslation("case-meeting.summary.help"));
        }
        Paragraph text = new Paragraph(meeting.summary());
        text.addClassName("note-text");
        return new Div(text);
    }
}
