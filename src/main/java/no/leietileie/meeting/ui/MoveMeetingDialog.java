package no.leietileie.meeting.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.binder.Binder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.leietileie.base.ui.DialogButtons;
import no.leietileie.base.ui.ErrorSummary;
import no.leietileie.base.ui.FormColumn;
import no.leietileie.meeting.MeetingRow;
import no.leietileie.meeting.planning.explaining.Consequences;
import no.leietileie.meeting.schedule.Board;
import no.leietileie.resource.ResourceId;
import org.jspecify.annotations.Nullable;

/** Another time, venue or other consultants for a meeting, with what follows from it. */
class MoveMeetingDialog extends Dialog {

    private static final int OFFERED = 60;

    /** Public because the binder reads it by reflection. What the form asks for. */
    public record Wanted(Board.Spot spot, Set<ResourceId> staff) {}

    /** Takes what was chosen. */
    interface Chosen {

        void move(Board.Spot spot, Set<ResourceId> staff);
    }

    private final transient Board board;
    private final transient MeetingRow meeting;
    private final transient SeasonNames names;
    private final transient Chosen chosen;
    private final Select<Board.Spot> spot = new Select<>();
    private final CheckboxGroup<ResourceId> staff = new CheckboxGroup<>(getTranslation("season.staff"));
    private final Binder<Wanted> binder = new Binder<>(Wanted.class);
    private final ErrorSummary errors = new ErrorSummary();
    private final Div follows = new Div();

    MoveMeetingDialog(MeetingRow meeting, Board board, SeasonNames names, Chosen chosen) {
        this.meeting = meeting;
        this.board = board;
        this.names = names;
        this.chosen = chosen;
        setHeaderTitle(getTranslation("season.meeting.move.of", SeasonTexts.of(meeting.slot())));
        setWidth("40rem");
        var here = new Board.Spot(meeting.slot(), meeting.venue(), new Consequences(List.of(), List.of()));
        spot.setLabel(getTranslation("season.meeting.spot"));
        spot.setHelperText(getTranslation("season.meeting.spot.help"));
        spot.setItems(spots(here));
        spot.setItemLabelGenerator(this::label);
        staff.setHelperText(getTranslation("season.meeting.staff.help", board.consultantsEach()));
        staff.setItemLabelGenerator(names::of);
        follows.addClassName("move-follows");
        follows.getElement().setAttribute("aria-live", "polite");
        spot.addValueChangeListener(change -> show(change.getValue()));
        spot.setValue(here);
        binder.forField(spot).bind("spot");
        binder.forField(staff)
                .withValidator(
                        consultants -> consultants.size() == board.consultantsEach(),
                        getTranslation("season.meeting.staff.wrong", board.consultantsEach()))
                .bind("staff");
        FormColumn where = new FormColumn().required(spot);
        where.addClassName("wide-fields");
        add(where, follows, new FormColumn().required(staff), errors);
        DialogButtons.add(this, getTranslation("season.meeting.move.do"), this::move);
    }

    /** Begins with that choice. */
    MoveMeetingDialog to(Board.Spot wanted) {
        if (spot.getListDataView().getItems().noneMatch(wanted::equals)) {
            spot.getListDataView().addItem(wanted);
        }
        spot.setValue(wanted);
        return this;
    }

    /** Where it is now, and then the nearest of what is possible. */
    private List<Board.Spot> spots(Board.Spot here) {
        List<Board.Spot> spots = new ArrayList<>();
        spots.add(here);
        board.spots(meeting.id()).stream()
                .filter(one -> one.consequences().isPossibleByHand())
                .limit(OFFERED)
                .forEach(spots::add);
        return spots;
    }

    private String label(Board.Spot one) {
        return getTranslation(
                one.time().equals(meeting.slot()) && one.venue().equals(meeting.venue())
                        ? "season.meeting.spot.here"
                        : "season.meeting.spot.at",
                SeasonTexts.of(one.time()),
                names.of(one.venue()));
    }

    private void show(Board.@Nullable Spot one) {
        follows.removeAll();
        if (one == null) {
            return;
        }
        staff.setItems(board.consultants(meeting.id(), one.time()));
        staff.setValue(board.usualConsultants(meeting, one.time()));
        var told = SpotTexts.lines(board, meeting, one, names);
        if (!told.isEmpty()) {
            UnorderedList lines = new UnorderedList();
            told.forEach(line -> lines.add(new ListItem(line)));
            follows.add(new Paragraph(SeasonTexts.verdict(one.consequences())), lines);
        }
    }

    private void move() {
        errors.read(binder).ifPresent(this::move);
    }

    private void move(Wanted wanted) {
        close();
        chosen.move(wanted.spot(), Set.copyOf(wanted.staff()));
    }
}
