package no.leietileie.casework.casemeeting.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.binder.Binder;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.UserId;
import no.leietileie.access.UserRow;
import no.leietileie.base.ui.DateField;
import no.leietileie.base.ui.DialogButtons;
import no.leietileie.base.ui.ErrorSummary;
import no.leietileie.base.ui.FormColumn;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.Texts;
import no.leietileie.casework.casemeeting.CaseMeetingId;
import no.leietileie.casework.casemeeting.MeetingData;
import no.leietileie.casework.casemeeting.MeetingOutcome;
import no.leietileie.casework.casemeeting.MeetingRow;

/** Plans a meeting, or changes when, where and with whom it is. */
class MeetingDialog extends Dialog {

    private static final LocalTime USUAL_START = LocalTime.of(9, 0);
    private static final Duration STEP = Duration.ofMinutes(15);

    private final transient MeetingParts parts;
    private final Binder<MeetingForm> binder = new Binder<>(MeetingForm.class);
    private final ErrorSummary errors = new ErrorSummary();

    static void plan(MeetingParts parts, Consumer<CaseMeetingId> planned) {
        MeetingDialog dialog = new MeetingDialog(parts, Texts.text("case-meeting.plan"));
        Set<UserRow> me = parts.colleagues().values().stream()
                .filter(user -> user.id().equals(CurrentUser.get().id()))
                .collect(Collectors.toSet());
        dialog.binder.readRecord(new MeetingForm(null, USUAL_START, "", me));
        dialog.saveWith(form -> {
            CaseMeetingId id = parts.meetings().create(form.toData(), invited(form, Map.of()));
            dialog.close();
            planned.accept(id);
        });
        dialog.open();
    }

    static void change(MeetingParts parts, MeetingRow meeting, Runnable changed) {
        MeetingDialog dialog = new MeetingDialog(parts, Texts.text("case-meeting.change"));
        Set<UserRow> invited = parts.colleagues().values().stream()
                .filter(user -> meeting.participants().containsKey(user.id()))
                .collect(Collectors.toSet());
        MeetingData data = meeting.data();
        dialog.binder.readRecord(new MeetingForm(data.heldOn(), data.startsAt(), data.place(), invited));
        dialog.saveWith(form -> {
            dialog.close();
            MeetingOutcome outcome = parts.meetings().change(meeting.id(), meeting.version(), form.toData());
            if (outcome instanceof MeetingOutcome.Stored(var now)) {
                outcome = parts.meetings().invite(now.id(), now.version(), invited(form, meeting.participants()));
            }
            tell(outcome);
            changed.run();
        });
        dialog.open();
    }

    static void tell(MeetingOutcome outcome) {
        switch (outcome) {
            case MeetingOutcome.Stored _ -> Notice.done(Texts.text("form.saved"));
            case MeetingOutcome.ChangedBy(var name) -> Notice.failed(Texts.text("case-meeting.changed-by", name));
        }
    }

    private MeetingDialog(MeetingParts parts, String title) {
        this.parts = parts;
        setHeaderTitle(title);
        setWidth("min(36rem, 94vw)");
        add(form(), errors);
    }

    private FormColumn form() {
        DateField day = new DateField(getTranslation("case-meeting.day"));
        TimePicker start = new TimePicker(getTranslation("case-meeting.start"));
        start.setStep(STEP);
        TextField place = new TextField(getTranslation("case-meeting.place"));
        place.setMaxLength(MeetingData.PLACE_LENGTH);
        CheckboxGroup<UserRow> participants = new CheckboxGroup<>(getTranslation("case-meeting.participants"));
        participants.setHelperText(getTranslation("case-meeting.participants.help"));
        participants.setItems(byAgency());
        participants.setItemLabelGenerator(MeetingDialog::label);
        participants.addClassName("participant-choice");
        binder.forField(day)
                .asRequired(getTranslation("case-meeting.day.missing"))
                .withValidator(
                        chosen -> MeetingData.isWithinReach(chosen, parts.today()),
                        getTranslation("case-meeting.day.too-far"))
                .bind("heldOn");
        binder.forField(start)
                .asRequired(getTranslation("case-meeting.start.missing"))
                .bind("startsAt");
        binder.forField(place).bind("place");
        binder.forField(participants).bind("participants");
        return new FormColumn().required(day).required(start).optional(place).optional(participants);
    }

    private List<UserRow> byAgency() {
        return parts.colleagues().values().stream()
                .sorted(Comparator.comparing(UserRow::agency).thenComparing(UserRow::displayName))
                .toList();
    }

    private static String label(UserRow user) {
        return Texts.text(
                "case-meeting.participant",
                user.displayName(),
                Texts.text("agency." + user.agency().name()));
    }

    private static Map<UserId, Boolean> invited(MeetingForm form, Map<UserId, Boolean> before) {
        Map<UserId, Boolean> invited = new HashMap<>();
        form.participants().forEach(user -> invited.put(user.id(), before.getOrDefault(user.id(), true)));
        return invited;
    }

    private void saveWith(Consumer<MeetingForm> save) {
        DialogButtons.add(
                this, getTranslation("form.save"), () -> errors.read(binder).ifPresent(save));
    }
}
