package no.leietileie.letter.ui.template;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.util.function.Consumer;
import no.leietileie.base.ui.DateField;
import no.leietileie.base.ui.DialogButtons;
import no.leietileie.base.ui.ErrorSummary;
import no.leietileie.base.ui.FormColumn;
import no.leietileie.letter.template.SourceApproval;

/** Asks who decided the text, when and in which meeting. */
class ApprovalDialog extends Dialog {

    private final transient Consumer<SourceApproval> decided;
    private final Binder<Void> binder = new Binder<>();
    private final ErrorSummary errors = new ErrorSummary();
    private final TextField body = new TextField(getTranslation("versions.approval.body"));
    private final DateField date = new DateField(getTranslation("versions.approval.date"));
    private final TextField meeting = new TextField(getTranslation("versions.approval.meeting"));

    ApprovalDialog(Consumer<SourceApproval> decided) {
        this.decided = decided;
        setHeaderTitle(getTranslation("versions.approve"));
        body.setMaxLength(SourceApproval.BODY_LENGTH);
        body.setValue(getTranslation("versions.approval.body.usual"));
        meeting.setMaxLength(SourceApproval.MEETING_LENGTH);
        meeting.setHelperText(getTranslation("versions.approval.meeting.help"));
        binder.forField(body)
                .asRequired(getTranslation("versions.approval.body.missing"))
                .bind(any -> "", (any, value) -> {});
        binder.forField(date)
                .asRequired(getTranslation("versions.approval.date.missing"))
                .bind(any -> null, (any, value) -> {});
        binder.forField(meeting)
                .asRequired(getTranslation("versions.approval.meeting.missing"))
                .bind(any -> "", (any, value) -> {});
        add(
                new Paragraph(getTranslation("versions.approval.explanation")),
                new FormColumn().required(body).required(date).required(meeting),
                errors);
        DialogButtons.add(this, getTranslation("versions.approve"), this::save);
    }

    private void save() {
        if (errors.accepts(binder.validate())) {
            close();
            decided.accept(new SourceApproval(body.getValue(), date.getValue(), meeting.getValue()));
        }
    }
}
