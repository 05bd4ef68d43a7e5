package no.leietileie.casework.casemeeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.Texts;
import no.leietileie.casework.casemeeting.MatterId;
import no.leietileie.casework.casemeeting.MatterRow;
import no.leietileie.casework.casemeeting.MeetingRow;
import no.leietileie.register.HouseholdId;

/** Households that were flagged and stand on no agenda yet. */
class WaitingCard extends Card {

    private final transient MeetingParts parts;
    private final transient Runnable changed;
    private final CheckboxGroup<MatterRow> chosen = new CheckboxGroup<>();
    private final Select<MeetingRow> meeting = new Select<>();

    WaitingCard(MeetingParts parts, List<MeetingRow> planned, Runnable changed) {
        super(Texts.text("matter.waiting"));
        this.parts = parts;
        this.changed = changed;
        List<MatterRow> waiting = parts.matters().listWaiting();
        if (waiting.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("matter.waiting.none"));
            none.addClassName("quiet");
            add(none);
            return;
        }
        Map<HouseholdId, String> names = parts.names(waiting);
        chosen.setItems(waiting);
        chosen.setRenderer(new ComponentRenderer<>(matter -> line(matter, names)));
        chosen.setAriaLabel(getTranslation("matter.waiting"));
        chosen.addClassName("waiting-list");
        add(chosen);
        if (parts.mayKeep()) {
            add(actions(
                    planned.stream().filter(row -> row.isComing(parts.today())).toList()));
        }
    }

    private static Div line(MatterRow matter, Map<HouseholdId, String> names) {
        Span name = new Span(names.getOrDefault(matter.household(), Formats.UNKNOWN));
        name.addClassName("matter-name");
        Span who = new Span(Texts.text("notes.who", matter.flaggedByName(), Formats.time(matter.flaggedAt())));
        who.addClassName("quiet");
        Div line = new Div(name, new Span(matter.why()), who);
        line.addClassName("matter-words");
        return line;
    }

    private Div actions(List<MeetingRow> coming) {
        meeting.setItems(coming);
        meeting.setItemLabelGenerator(row -> row == null ? "" : MeetingTexts.when(row.data()));
        meeting.setAriaLabel(getTranslation("matter.put.where"));
        meeting.setPlaceholder(getTranslation("matter.put.where"));
        coming.stream().findFirst().ifPresent(meeting::setValue);
        meeting.addClassName("meeting-choice");
        Button put = new Button(getTranslation("matter.put"), click -> put());
        Button withdraw = new Button(getTranslation("matter.withdraw"), click -> withdraw());
        withdraw.addThemeVariants(ButtonVariant.TERTIARY);
        Div actions = new Div(meeting, put, withdraw);
        actions.addClassName("form-buttons");
        return actions;
    }

    private List<MatterId> ids() {
        return chosen.getValue().stream().map(MatterRow::id).toList();
    }

    private void put() {
        MeetingRow where = meeting.getValue();
        if (where == null || ids().isEmpty()) {
            Notice.failed(getTranslation(where == null ? "matter.put.no-meeting" : "matter.choose"));
            return;
        }
        List<MatterId> put = parts.agendas().put(where.id(), ids());
        changed.run();
        Notice.doneWithUndo(Texts.counted("matter.put.done", put.size()), () -> {
            parts.agendas().takeOff(where.id(), put);
            changed.run();
        });
    }

    private void withdraw() {
        List<MatterId> ids = ids();
        if (ids.isEmpty()) {
            Notice.failed(getTranslation("matter.choose"));
            return;
        }
        parts.matters().withdraw(ids);
        changed.run();
        Notice.doneWithUndo(Texts.counted("matter.withdrawn", ids.size()), () -> {
            ids.forEach(id -> parts.matters().restore(Objects.requireNonNull(id)));
            changed.run();
        });
    }
}
