package no.leietileie.meeting.day.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import no.leietileie.base.LanguageTag;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.Texts;
import no.leietileie.meeting.MeetingRow;
import no.leietileie.meeting.interpreting.OrderBefore;
import no.leietileie.meeting.interpreting.OrderOutcome;
import no.leietileie.meeting.interpreting.OrderRow;
import no.leietileie.meeting.interpreting.OrderState;
import no.leietileie.resource.ResourceId;
import no.leietileie.resource.ui.BookingTexts;
import org.jspecify.annotations.Nullable;

/** The interpreters of a meeting: asked, confirmed, declined, called off, and what each costs. */
class InterpretersCard extends Card {

    private final transient DayParts parts;
    private final transient MeetingRow meeting;
    private final UnorderedList lines = new UnorderedList();
    private final transient Map<ResourceId, String> names;

    InterpretersCard(DayParts parts, MeetingRow meeting) {
        super(Texts.text("order.title"));
        this.parts = parts;
        this.meeting = meeting;
        names = parts.resourceNames();
        addClassName("interpreters-card");
        add(lines);
        load();
    }

    private void load() {
        lines.removeAll();
        parts.orders().listOf(meeting.id()).forEach(order -> lines.add(line(order)));
    }

    private String name(OrderRow order) {
        return names.getOrDefault(order.interpreter(), Formats.UNKNOWN);
    }

    private ListItem line(OrderRow order) {
        Span who = new Span(getTranslation(
                "meeting-day.interpreter.of", name(order), Texts.language(new LanguageTag(order.language()))));
        who.addClassName("person-name");
        Div head = new Div(who, OrderTexts.badge(order.state()));
        head.addClassName("day-head");
        Paragraph cost = new Paragraph(OrderTexts.cost(order));
        cost.addClassName("quiet");
        ListItem line = new ListItem(head, cost);
        if (order.state() != null && order.state().isOn() && !order.fits()) {
            line.add(attention(getTranslation("order.moved", DayTexts.when(order.slot()))));
        }
        if (order.fits() && (order.state() == OrderState.DECLINED || order.state() == OrderState.CANCELLED)) {
            line.add(attention(getTranslation(
                    "order.missing", Texts.language(new LanguageTag(order.language())), needing(order))));
        }
        line.add(actions(order));
        return line;
    }

    private long needing(OrderRow order) {
        return meeting.expected().stream()
                .filter(one -> one.talk() != null
                        && order.interpreter().equals(one.talk().interpreter()))
                .count();
    }

    private static Paragraph attention(String text) {
        Paragraph words = new Paragraph(text);
        words.addClassName("attention");
        return words;
    }

    private Div actions(OrderRow order) {
        Div actions = new Div();
        actions.addClassName("day-actions");
        if (order.state() == null) {
            actions.add(button("order.ask", order, () -> become(order, OrderState.ASKED)));
            actions.add(button("order.confirm", order, () -> become(order, OrderState.CONFIRMED)));
        } else {
            order.state()
                    .next()
                    .forEach(next ->
                            actions.add(button("order.to." + DayTexts.key(next), order, () -> become(order, next))));
            if (order.state() == OrderState.CONFIRMED && !meeting.slot().date().isAfter(parts.today())) {
                actions.add(button(
                        "order.nobody-came",
                        order,
                        () -> tell(
                                parts.orders().nobodyCame(order.meeting(), order.interpreter(), order.version()),
                                getTranslation("order.recorded"),
                                null)));
            }
            actions.add(
                    button("order.bill", order, () -> new BillDialog(parts, order, name(order), this::load).open()));
        }
        if (order.fits() && order.state() != OrderState.CONFIRMED) {
            actions.add(button("order.replace", order, () -> new ReplaceDialog(parts, order, this::load).open()));
        }
        Anchor form =
                new Anchor(DayNavigation.order(order.meeting(), order.interpreter()), getTranslation("order.form"));
        form.addClassName("button-link");
        actions.add(form);
        return actions;
    }

    private Button button(String key, OrderRow order, Runnable action) {
        Button button = new Button(getTranslation(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("meeting-day.of", getTranslation(key), name(order)));
        return button;
    }

    private void become(OrderRow order, OrderState wanted) {
        var outcome = parts.orders().become(order.meeting(), order.interpreter(), order.version(), wanted);
        var before = outcome instanceof OrderOutcome.Became(var was) ? was : null;
        tell(
                outcome,
                getTranslation("order.became", name(order), OrderTexts.of(wanted)),
                before == null ? null : () -> back(before, name(order)));
    }

    private void back(OrderBefore before, String name) {
        tell(
                parts.orders().takeBack(before),
                getTranslation("order.became", name, OrderTexts.of(before.state())),
                null);
    }

    private void tell(OrderOutcome outcome, String done, @Nullable Runnable undo) {
        load();
        switch (outcome) {
            case OrderOutcome.Done _, OrderOutcome.Became _ -> {
                if (undo == null) {
                    Notice.done(done);
                } else {
                    Notice.doneWithUndo(done, undo);
                }
            }
            case OrderOutcome.ChangedBy(String other) -> Notice.failed(getTranslation("order.conflict", other));
            case OrderOutcome.Refused(var problems) -> Notice.failed(BookingTexts.of(problems));
        }
    }
}
