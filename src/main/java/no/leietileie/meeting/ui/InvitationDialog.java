package no.leietileie.meeting.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.leietileie.base.ui.DialogButtons;
import no.leietileie.base.ui.ErrorSummary;
import no.leietileie.base.ui.FormColumn;
import no.leietileie.base.ui.Texts;
import no.leietileie.meeting.MeetingId;
import no.leietileie.meeting.MeetingRow;
import no.leietileie.meeting.invitation.InvitationSurvey;
import no.leietileie.meeting.invitation.LetterStanding.State;

/** To which meetings invitations shall be written. */
class InvitationDialog extends Dialog {

    /** Public because the binder reads it by reflection. What the form asks for. */
    public record Wanted(Set<MeetingRow> meetings) {}

    private final transient InvitationSurvey survey;
    private final transient Consumer<Set<MeetingId>> chosen;
    private final CheckboxGroup<MeetingRow> meetings = new CheckboxGroup<>(getTranslation("invitation.meetings"));
    private final Binder<Wanted> binder = new Binder<>(Wanted.class);
    private final ErrorSummary errors = new ErrorSummary();

    InvitationDialog(
            List<MeetingRow> all, InvitationSurvey survey, SeasonNames names, Consumer<Set<MeetingId>> chosen) {
        this.survey = survey;
        this.chosen = chosen;
        setHeaderTitle(getTranslation("invitation.title"));
        setWidth("34rem");
        List<MeetingRow> open =
                all.stream().filter(meeting -> waiting(meeting) > 0).toList();
        meetings.setItems(open);
        meetings.setItemLabelGenerator(meeting -> getTranslation(
                "invitation.meeting",
                SeasonTexts.of(meeting.slot()),
                names.of(meeting.venue()),
                Texts.counted("invitation.households", waiting(meeting))));
        meetings.setValue(Set.copyOf(open));
        meetings.setHelperText(getTranslation("invitation.meetings.help"));
        meetings.addClassName("invitation-meetings");
        binder.forField(meetings)
                .withValidator(some -> !some.isEmpty(), getTranslation("invitation.meetings.missing"))
                .bind("meetings");
        add(new Paragraph(getTranslation("invitation.explanation")), new FormColumn().required(meetings), errors);
        DialogButtons.add(this, getTranslation("invitation.do"), this::write);
    }

    private long waiting(MeetingRow meeting) {
        return survey.of(meeting.id()).stream()
                .filter(one -> one.state() == State.NOT_INVITED)
                .count();
    }

    private void write() {
        if (!errors.accepts(binder.validate())) {
            return;
        }
        try {
            Wanted wanted = binder.writeRecord();
            close();
            chosen.accept(wanted.meetings().stream().map(MeetingRow::id).collect(Collectors.toSet()));
        } catch (ValidationException impossible) {
            throw new IllegalStateException("Validated just before", impossible);
        }
    }
}
