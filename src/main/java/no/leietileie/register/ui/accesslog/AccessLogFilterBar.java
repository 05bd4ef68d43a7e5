package no.leietileie.register.ui.accesslog;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import no.leietileie.access.log.AccessAction;
import no.leietileie.base.ui.AddressParts;
import no.leietileie.base.ui.DateField;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.RemovableChip;
import org.jspecify.annotations.Nullable;

/** What the access log is narrowed by, each taking effect at once, and what of it is active. */
class AccessLogFilterBar extends Div {

    private final transient Consumer<AccessLogAddress> changed;
    private final ComboBox<Long> user = new ComboBox<>(getTranslation("access.who"));
    private final TextField household = new TextField(getTranslation("access.household-number"));
    private final ComboBox<AccessAction> action = new ComboBox<>(getTranslation("access.what"));
    private final ComboBox<String> subject = new ComboBox<>(getTranslation("access.subject"));
    private final DateField from = new DateField(getTranslation("access.from"));
    private final DateField to = new DateField(getTranslation("access.to"));
    private final Div chips = new Div();
    private transient Map<Long, String> users = Map.of();
    private transient AccessLogAddress address = AccessLogAddress.START;

    AccessLogFilterBar(Consumer<AccessLogAddress> changed) {
        this.changed = changed;
        addClassName("filter-bar");
        chips.addClassName("chips");
        household.setAllowedCharPattern("[0-9]");
        household.setMaxLength(18);
        action.setItems(AccessAction.values());
        action.setItemLabelGenerator(AccessLogTexts::action);
        subject.setItemLabelGenerator(AccessLogTexts::subject);
        user.setItemLabelGenerator(id -> users.getOrDefault(id, Long.toString(id)));
        user.setClearButtonVisible(true);
        household.setClearButtonVisible(true);
        action.setClearButtonVisible(true);
        subject.setClearButtonVisible(true);
        from.setClearButtonVisible(true);
        to.setClearButtonVisible(true);
        add(user, household, action, subject, from, to, chips);
        listen();
    }

    private void listen() {
        user.addValueChangeListener(change -> change(change.isFromClient(), address.withUser(change.getValue())));
        household.addValueChangeListener(change -> change(
                change.isFromClient(),
                address.withHousehold(AddressParts.numberIn(change.getValue()).orElse(null))));
        action.addValueChangeListener(change -> change(change.isFromClient(), address.withAction(change.getValue())));
        subject.addValueChangeListener(change -> change(change.isFromClient(), address.withSubject(change.getValue())));
        from.addValueChangeListener(
                change -> change(change.isFromClient(), address.withPeriod(change.getValue(), address.to())));
        to.addValueChangeListener(
                change -> change(change.isFromClient(), address.withPeriod(address.from(), change.getValue())));
    }

    private void change(boolean fromClient, AccessLogAddress wanted) {
        if (fromClient) {
            changed.accept(wanted);
        }
    }

    /** @param byId names of users */
    void offer(Map<Long, String> byId, List<String> subjects) {
        users = byId;
        user.setItems(
                byId.keySet().stream().sorted(Comparator.comparing(byId::get)).toList());
        subject.setItems(subjects.stream()
                .sorted(Comparator.comparing(AccessLogTexts::subject))
                .toList());
    }

    void show(AccessLogAddress wanted) {
        address = wanted;
        user.setValue(wanted.user());
        household.setValue(Objects.toString(wanted.household(), ""));
        action.setValue(wanted.action());
        subject.setValue(wanted.subject());
        from.setValue(wanted.from());
        to.setValue(wanted.to());
        chips.removeAll();
        chip("access.who", wanted.user() == null ? null : users.get(wanted.user()), wanted.withUser(null));
        chip("access.household-number", wanted.household(), wanted.withHousehold(null));
        chip(
                "access.what",
                wanted.action() == null ? null : AccessLogTexts.action(wanted.action()),
                wanted.withAction(null));
        chip(
                "access.subject",
                wanted.subject() == null ? null : AccessLogTexts.subject(wanted.subject()),
                wanted.withSubject(null));
        chip(
                "access.from",
                wanted.from() == null ? null : Formats.date(wanted.from()),
                wanted.withPeriod(null, wanted.to()));
        chip(
                "access.to",
                wanted.to() == null ? null : Formats.date(wanted.to()),
                wanted.withPeriod(wanted.from(), null));
        chips.setVisible(chips.getComponentCount() > 0);
    }

    private void chip(String label, @Nullable Object value, AccessLogAddress without) {
        if (value != null) {
            chips.add(new RemovableChip(getTranslation(label), value.toString(), () -> changed.accept(without)));
        }
    }
}
