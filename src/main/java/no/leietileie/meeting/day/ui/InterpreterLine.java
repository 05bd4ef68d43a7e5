package no.leietileie.meeting.day.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import no.leietileie.base.LanguageTag;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.Texts;
import no.leietileie.meeting.MeetingRow;
import no.leietileie.meeting.interpreting.OrderBefore;
import no.leietileie.meeting.interpreting.OrderOutcome;
import no.leietileie.meeting.interpreting.OrderRow;
import no.leietileie.meeting.interpreting.OrderState;
import no.leietileie.resource.ui.BookingTexts;
import org.jspecify.annotations.Nullable;

/** The order of one interpreter for a meeting: how it stands, what it costs, and what can be done. */
class InterpreterLine extends ListItem {

    private final transient DayParts parts;
    private final transient MeetingRow meeting;
    private final transient OrderRow order;
    private final String name;
    private final transient Runnable changed;

    InterpreterLine(DayParts parts, MeetingRow meeting, OrderRow order, String name, Runnable changed) {
        this.parts = parts;
        this.meeting = meeting;
        this.order = order;
        this.name = name;
        this.changed = changed;
        Span who = new Span(
                getTranslation("meeting-day.interpreter.of", name, Texts.language(new LanguageTag(order.language()))));
        who.addClassName("person-name");
        Div head = new Div(who, OrderTexts.badge(order.state()));
        head.addClassName("day-head");
        Paragraph cost = new Paragraph(OrderTexts.cost(order, parts.clock().instant()));
        cost.addClassName("quiet");
        add(head, cost);
        if (order.state() != null && order.state().isOn() && !order.fits()) {
            add(attention(getTranslation("order.moved", DayTexts.when(order.slot()))));
        }
        if (order.fits() && (order.state() == OrderState.DECLINED || order.state() == OrderState.CANCELLED)) {
            add(attention(getTranslation(
                    "order.missing", Texts.language(new LanguageTag(order.language())), needing(meeting, order))));
        }
        add(actions());
    }

    /** Whether all that is said is so still: marks and notes of the list concern no interpreter; who still needs one does. */
    boolean isOf(MeetingRow now, OrderRow ordered) {
        return order.equals(ordered) && meeting.isHeldAs(now) && needing(meeting, order) == needing(now, ordered);
    }

    /** How many talks are without anybody who interprets when this one does not come. */
    private static long needing(MeetingRow meeting, OrderRow order) {
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

    private Div actions() {
        Div actions = new Div();
        actions.addClassName("day-actions");
        if (order.state() == null) {
            actions.add(button("order.ask", () -> become(OrderState.ASKED)));
            actions.add(button("order.confirm", () -> become(OrderState.CONFIRMED)));
        } else {
            order.state()
                    .next()
                    .forEach(next -> actions.add(button("order.to." + DayTexts.key(next), () -> become(next))));
            if (order.state() == OrderState.CONFIRMED && !meeting.slot().date().isAfter(parts.today())) {
                actions.add(button("order.nobody-came", this::nobodyCame));
            }
            actions.add(button(
                    "order.bill",
                    () -> new BillDialog(parts, order, name, outcome -> tell(outcome, getTranslation("order.recorded")))
                            .open()));
        }
        if (order.fits() && order.state() != OrderState.CONFIRMED) {
            actions.add(button("order.replace", () -> new ReplaceDialog(parts, order, changed).open()));
        }
        Anchor form =
                new Anchor(DayNavigation.order(order.meeting(), order.interpreter()), getTranslation("order.form"));
        form.addClassName("button-link");
        actions.add(form);
        return actions;
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(getTranslation(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("meeting-day.of", getTranslation(key), name));
        return button;
    }

    private void become(OrderState wanted) {
        tell(
                parts.orders().become(order.meeting(), order.interpreter(), order.version(), wanted),
                getTranslation("order.became", name, OrderTexts.of(wanted)));
    }

    private void nobodyCame() {
        tell(
                parts.orders().nobodyCame(order.meeting(), order.interpreter(), order.version()),
                getTranslation("order.recorded"));
    }

    private void tell(OrderOutcome outcome, String done) {
        var before = outcome instanceof OrderOutcome.Became(var was) ? was : null;
        tell(outcome, done, before == null ? null : () -> back(before));
    }

    private void back(OrderBefore before) {
        tell(
                parts.orders().takeBack(before),
                before.state() == order.state()
                        ? getTranslation("order.cost-back", name)
                        : getTranslation("order.became", name, OrderTexts.of(before.state())),
                null);
    }

    private void tell(OrderOutcome outcome, String done, @Nullable Runnable undo) {
        changed.run();
        switch (outcome) {
            case OrderOutcome.Done _, OrderOutcome.Became _ -> {
                if (undo == null) {
                    Notice.done(done);
                } else {
                    Notice.doneWithUndo(done, undo);
                }
            }
            case OrderOutcome.ChangedBy(String other) -> Notice.failed(getTranslation("order.conflict", other));
            case OrderOutcome.NoPrice _ -> Notice.failed(getTranslation("order.no-price", name));
            case OrderOutcome.Refused(var problems) -> Notice.failed(BookingTexts.of(problems));
        }
    }
}
