package no.leietileie.meeting.day.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.provider.Query;
import java.util.stream.Stream;
import no.leietileie.base.ui.DialogButtons;
import no.leietileie.base.ui.ErrorSummary;
import no.leietileie.base.ui.FormColumn;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.Texts;
import no.leietileie.meeting.MeetingId;
import no.leietileie.meeting.day.DayMove;
import no.leietileie.meeting.day.DayMoveOutcome;
import no.leietileie.register.tenants.TenantFilter;
import no.leietileie.register.tenants.TenantFilterField;
import no.leietileie.register.tenants.TenantRow;
import org.springframework.data.domain.PageRequest;

/** Takes a household onto the list that came without being invited to this meeting. */
class WalkInDialog extends Dialog {

    private final transient DayParts parts;
    private final MeetingId meeting;
    private final transient Runnable changed;
    private final ComboBox<TenantRow> who = new ComboBox<>(getTranslation("meeting-day.walk-in.who"));
    private final Binder<TenantRow[]> binder = new Binder<>();
    private final ErrorSummary errors = new ErrorSummary();

    WalkInDialog(DayParts parts, MeetingId meeting, Runnable changed) {
        this.parts = parts;
        this.meeting = meeting;
        this.changed = changed;
        setHeaderTitle(getTranslation("meeting-day.walk-in.add"));
        setWidth("32rem");
        who.setHelperText(getTranslation("meeting-day.walk-in.help"));
        who.setItemLabelGenerator(row ->
                getTranslation("meeting-day.walk-in.label", row.tenantName(), Formats.text(row.streetAddress())));
        who.setItems(this::found);
        binder.forField(who)
                .asRequired(getTranslation("meeting-day.walk-in.missing"))
                .bind(chosen -> chosen[0], (chosen, value) -> chosen[0] = value);
        Paragraph explanation = new Paragraph(getTranslation("meeting-day.walk-in.explanation"));
        explanation.addClassName("quiet");
        add(explanation, new FormColumn().required(who), errors);
        DialogButtons.add(this, getTranslation("meeting-day.walk-in.do"), this::take);
    }

    static Button button(DayParts parts, MeetingId meeting, Runnable changed) {
        return new Button(
                Texts.text("meeting-day.walk-in.add"),
                Icon.PLUS.create(),
                click -> new WalkInDialog(parts, meeting, changed).open());
    }

    /** Nobody is listed before something is typed. */
    private Stream<TenantRow> found(Query<TenantRow, String> query) {
        String text = query.getFilter().orElse("").strip();
        var page = PageRequest.of(query.getPage(), query.getPageSize());
        if (text.isEmpty()) {
            return Stream.empty();
        }
        TenantFilter filter = TenantFilter.NONE.with(TenantFilterField.TEXT, text);
        if (query.getPage() == 0) {
            parts.tenants().noteSearch(filter);
        }
        return parts.tenants().page(filter, page).stream();
    }

    private void take() {
        if (!errors.accepts(binder.validate())) {
            return;
        }
        TenantRow chosen = who.getValue();
        var outcome = parts.walkIns().takeIn(meeting, chosen.householdId());
        close();
        if (outcome instanceof DayMoveOutcome.Done(DayMove back)) {
            changed.run();
            Notice.doneWithUndo(getTranslation("meeting-day.walk-in.done", chosen.tenantName()), () -> {
                var undone = parts.walkIns().takeBack(back);
                changed.run();
                MoveTexts.tellUndone(undone);
            });
        } else {
            MoveTexts.tell(outcome);
        }
    }
}
