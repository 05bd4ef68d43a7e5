package no.leietileie.meeting.ui;

import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import no.leietileie.base.ui.Texts;
import no.leietileie.meeting.MeetingRow;
import no.leietileie.meeting.planning.GroupKind;
import no.leietileie.meeting.schedule.Board;
import no.leietileie.meeting.season.UnplacedRow;
import org.jspecify.annotations.Nullable;

/**
 * Which group's meetings the board shows. A season of many households opens with its first group alone: a page with a
 * thousand cards is slow, and nobody reads it.
 *
 * @param chosen null for all
 */
record BoardGroups(
        List<MeetingRow> all,
        List<GroupKind> kinds,
        @Nullable GroupKind chosen,
        SeasonAddress address) {

    private static final int MOST_CARDS_AT_ONCE = 150;

    static BoardGroups of(List<MeetingRow> meetings, SeasonAddress address) {
        var kinds = meetings.stream()
                .map(MeetingRow::kind)
                .distinct()
                .sorted(Comparator.comparing(SeasonTexts::of))
                .toList();
        String wanted = address.group();
        GroupKind chosen = kinds.stream()
                .filter(kind -> SeasonAddress.key(kind).equals(wanted))
                .findFirst()
                .orElse(null);
        if (wanted == null && !kinds.isEmpty() && cards(meetings) > MOST_CARDS_AT_ONCE) {
            chosen = kinds.getFirst();
        }
        return new BoardGroups(meetings, kinds, chosen, address);
    }

    private static int cards(List<MeetingRow> meetings) {
        return meetings.stream().mapToInt(meeting -> meeting.expected().size()).sum();
    }

    List<MeetingRow> meetings() {
        return chosen == null
                ? all
                : all.stream().filter(meeting -> meeting.kind().equals(chosen)).toList();
    }

    /** Those of the waiting who could be in the group. */
    List<UnplacedRow> waiting(List<UnplacedRow> unplaced, Board board) {
        return chosen == null
                ? unplaced
                : unplaced.stream()
                        .filter(row -> board.fits(row.household(), chosen))
                        .toList();
    }

    Select<String> choice(Consumer<SeasonAddress> go) {
        Select<String> choice = new Select<>();
        choice.setLabel(Texts.text("season.board.group"));
        List<String> keys = new ArrayList<>(List.of(SeasonAddress.ALL_GROUPS));
        kinds.forEach(kind -> keys.add(SeasonAddress.key(kind)));
        choice.setItems(keys);
        choice.setItemLabelGenerator(this::label);
        choice.setValue(chosen == null ? SeasonAddress.ALL_GROUPS : SeasonAddress.key(chosen));
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go.accept(address.withGroup(change.getValue()));
            }
        });
        choice.addClassName("meeting-board-group");
        return choice;
    }

    private String label(String key) {
        return kinds.stream()
                .filter(kind -> SeasonAddress.key(kind).equals(key))
                .map(SeasonTexts::of)
                .findFirst()
                .orElseGet(() -> Texts.text("season.board.group.all"));
    }
}
