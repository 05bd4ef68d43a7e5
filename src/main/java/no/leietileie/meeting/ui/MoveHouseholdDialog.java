package no.leietileie.meeting.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import no.leietileie.base.ui.DialogButtons;
import no.leietileie.base.ui.ErrorSummary;
import no.leietileie.base.ui.FormColumn;
import no.leietileie.meeting.MeetingId;
import no.leietileie.meeting.MeetingRow;
import no.leietileie.meeting.planning.explaining.Consequences;
import no.leietileie.meeting.schedule.HandMoves;
import no.leietileie.meeting.schedule.HandMoves.TakenOut;
import org.jspecify.annotations.Nullable;

/** Where a household shall be instead: another meeting with what follows from it, or out of its meeting. */
class MoveHouseholdDialog extends Dialog {

    /** Somewhere to move to: a meeting, or out of one. */
    record Choice(
            @Nullable MeetingRow meeting,
            @Nullable Consequences consequences,
            @Nullable TakenOut takenOut) {

        boolean isPossible() {
            return consequences == null || consequences.isPossibleByHand();
        }

        boolean isFree() {
            return consequences == null || consequences.broken().isEmpty();
        }
    }

    /** Public because the binder reads it by reflection. What the form asks for. */
    public record Wanted(Choice to, String reason) {}

    /** Takes what was chosen, and why. */
    interface Chosen {

        void move(Choice choice, String reason);
    }

    private final transient SeasonNames names;
    private final Binder<Wanted> binder = new Binder<>(Wanted.class);
    private final ErrorSummary errors = new ErrorSummary();
    private final Select<Choice> to = new Select<>();
    private final Div follows = new Div();
    private final TextArea reason = new TextArea(getTranslation("season.move.reason"));
    private final transient Chosen chosen;

    MoveHouseholdDialog(
            String name,
            @Nullable MeetingRow from,
            List<MeetingRow> meetings,
            Map<MeetingId, Consequences> consequences,
            SeasonNames names,
            Chosen chosen) {
        this.names = names;
        this.chosen = chosen;
        setHeaderTitle(getTranslation("season.move.of", name));
        setWidth("40rem");
        to.setLabel(getTranslation("season.move.to"));
        to.setHelperText(getTranslation("season.move.to.help"));
        to.setItems(choices(from, meetings, consequences));
        to.setItemLabelGenerator(this::label);
        to.addValueChangeListener(change -> show(change.getValue()));
        follows.addClassName("move-follows");
        follows.getElement().setAttribute("aria-live", "polite");
        reason.setMaxLength(HandMoves.REASON_LENGTH);
        reason.setHelperText(getTranslation("season.move.reason.help"));
        binder.forField(to)
                .asRequired(getTranslation("season.move.to.missing"))
                .withValidator(Choice::isPossible, getTranslation("season.move.to.impossible"))
                .bind("to");
        binder.forField(reason).bind("reason");
        FormColumn where = new FormColumn().required(to);
        where.addClassName("wide-fields");
        add(where, follows, new FormColumn().optional(reason), errors);
        DialogButtons.add(this, getTranslation("season.move.do"), this::move);
    }

    /** @param target the meeting that is chosen already */
    MoveHouseholdDialog to(MeetingId target) {
        to.getListDataView()
                .getItems()
                .filter(choice ->
                        choice.meeting() != null && choice.meeting().id().equals(target))
                .findFirst()
                .ifPresent(to::setValue);
        return this;
    }

    private static List<Choice> choices(
            @Nullable MeetingRow from, List<MeetingRow> meetings, Map<MeetingId, Consequences> consequences) {
        List<Choice> choices = new ArrayList<>();
        meetings.stream()
                .filter(meeting -> from == null || !meeting.id().equals(from.id()))
                .filter(meeting -> consequences.containsKey(meeting.id()))
                .map(meeting -> new Choice(meeting, consequences.get(meeting.id()), null))
                .sorted(Comparator.comparing((Choice choice) -> !choice.isPossible())
                        .thenComparing(choice -> !choice.isFree()))
                .forEach(choices::add);
        if (from != null) {
            choices.add(new Choice(null, null, TakenOut.WAITS));
            choices.add(new Choice(null, null, TakenOut.CANNOT_COME));
        }
        choices.add(new Choice(null, null, TakenOut.TALK));
        return choices;
    }

    private String label(Choice choice) {
        var meeting = choice.meeting();
        if (choice.takenOut() != null) {
            return getTranslation("season.move.out." + SeasonTexts.key(choice.takenOut()));
        }
        if (meeting == null || choice.consequences() == null) {
            return "";
        }
        return getTranslation(
                "season.move.choice." + (choice.isFree() ? "fine" : choice.isPossible() ? "doubt" : "no"),
                SeasonTexts.of(meeting.slot()),
                names.of(meeting.venue()),
                SeasonTexts.of(meeting.kind()));
    }

    private void show(@Nullable Choice choice) {
        follows.removeAll();
        if (choice == null || choice.consequences() == null) {
            return;
        }
        follows.add(new Paragraph(SeasonTexts.verdict(choice.consequences())));
        UnorderedList lines = new UnorderedList();
        SeasonTexts.lines(choice.consequences()).forEach(line -> lines.add(new ListItem(line)));
        follows.add(lines);
    }

    private void move() {
        errors.read(binder).ifPresent(this::move);
    }

    private void move(Wanted wanted) {
        close();
        chosen.move(wanted.to(), wanted.reason().strip());
    }
}
