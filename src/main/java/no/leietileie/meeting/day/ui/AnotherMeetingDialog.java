package no.leietileie.meeting.day.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.binder.Binder;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.leietileie.base.ui.DialogButtons;
import no.leietileie.base.ui.ErrorSummary;
import no.leietileie.base.ui.FormColumn;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Notice;
import no.leietileie.meeting.MeetingRow;
import no.leietileie.meeting.day.DayHousehold;
import no.leietileie.meeting.day.DayMoveOutcome;
import no.leietileie.resource.ResourceId;
import org.jspecify.annotations.Nullable;

/** Sends a household to another meeting of the season, or to the next plan. */
class AnotherMeetingDialog extends Dialog {

    /** @param meeting null for a place in the next plan */
    record Choice(@Nullable MeetingRow meeting) {}

    private final transient DayParts parts;
    private final transient MeetingRow here;
    private final transient DayHousehold household;
    private final transient Runnable changed;
    private final Select<Choice> to = new Select<>();
    private final Binder<Choice[]> binder = new Binder<>();
    private final ErrorSummary errors = new ErrorSummary();

    AnotherMeetingDialog(DayParts parts, MeetingRow here, DayHousehold household, Runnable changed) {
        this.parts = parts;
        this.here = here;
        this.household = household;
        this.changed = changed;
        setHeaderTitle(getTranslation("meeting-day.another.of", DayTexts.names(household)));
        setWidth("44rem");
        var names = parts.resourceNames();
        to.setLabel(getTranslation("season.move.to"));
        to.setHelperText(getTranslation("meeting-day.another.help"));
        List<Choice> choices = Stream.concat(
                        parts.placesFor(here).stream().map(Choice::new), Stream.of(new Choice(null)))
                .toList();
        to.setItems(choices);
        to.setItemLabelGenerator(choice -> label(choice, names));
        binder.forField(to)
                .asRequired(getTranslation("season.move.to.missing"))
                .bind(chosen -> chosen[0], (chosen, value) -> chosen[0] = value);
        FormColumn where = new FormColumn().required(to);
        where.addClassName("wide-fields");
        add(where, errors);
        DialogButtons.add(this, getTranslation("season.move.do"), this::move);
    }

    private String label(Choice choice, Map<ResourceId, String> names) {
        MeetingRow meeting = choice.meeting();
        return meeting == null
                ? getTranslation("meeting-day.another.next-plan")
                : getTranslation(
                        "meeting-day.another.at",
                        DayTexts.when(meeting.slot()),
                        names.getOrDefault(meeting.venue(), Formats.UNKNOWN),
                        meeting.expected().size());
    }

    private void move() {
        if (!errors.accepts(binder.validate())) {
            return;
        }
        MeetingRow meeting = to.getValue().meeting();
        var outcome = parts.moves().move(here.id(), household.household(), meeting == null ? null : meeting.id());
        close();
        changed.run();
        if (outcome instanceof DayMoveOutcome.Done(var back)) {
            Notice.doneWithUndo(
                    meeting == null
                            ? getTranslation("meeting-day.another.waits", DayTexts.names(household))
                            : getTranslation("season.moved", DayTexts.names(household), DayTexts.when(meeting.slot())),
                    () -> {
                        var undone = parts.moves().takeBack(back);
                        changed.run();
                        MoveTexts.tellUndone(undone);
                    });
        } else {
            MoveTexts.tell(outcome);
        }
    }
}
