package no.leietileie.letter.ui.mailing;

import static no.leietileie.base.ui.Texts.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.Notice;
import no.leietileie.letter.mailing.MailingOptions;
import no.leietileie.letter.mailing.MailingRow;
import no.leietileie.letter.template.TemplateId;
import no.leietileie.letter.template.TemplateInfo;
import no.leietileie.letter.template.TemplateRow;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/** Which letter it is and how it looks; each change looks at all recipients anew. */
class LetterOptionsCard extends Card {

    private final transient MailingServices services;
    private final transient MailingRow row;
    private final transient Runnable done;
    private final Select<TemplateInfo> template = new Select<>();
    private final MultiSelectComboBox<TemplateInfo> enclosures = new MultiSelectComboBox<>(text("mailings.enclosures"));
    private final Checkbox norwegian = new Checkbox(text("mailings.norwegian"));
    private final Checkbox first = new Checkbox(text("mailings.norwegian-first"));
    private final Checkbox perAdult = new Checkbox(text("mailings.per-adult"));

    LetterOptionsCard(MailingServices services, MailingRow row, Runnable done) {
        super(text("mailings.options"));
        this.services = services;
        this.row = row;
        this.done = done;
        addClassName("letter-options");
        List<TemplateInfo> sendable = services.templates().listAll().stream()
                .filter(each -> each.approvedNumber() != null && !each.info().archived())
                .map(TemplateRow::info)
                .toList();
        template.setLabel(text("mailings.template"));
        template.setItems(
                sendable.stream().filter(info -> info.type().namesRecipient()).toList());
        template.setItemLabelGenerator(TemplateInfo::name);
        template.setValue(row.template());
        enclosures.setItems(
                sendable.stream().filter(info -> !info.type().namesRecipient()).toList());
        enclosures.setItemLabelGenerator(TemplateInfo::name);
        enclosures.setPlaceholder(text("mailings.enclosures.none"));
        enclosures.setValue(enclosed(sendable));
        norwegian.setValue(row.options().norwegianEnclosed());
        norwegian.setHelperText(text("mailings.norwegian.help"));
        first.setValue(row.options().norwegianFirst());
        first.setVisible(row.options().norwegianEnclosed());
        perAdult.setValue(row.options().letterPerAdult());
        listen();
        Div texts = new Div(template, enclosures);
        Div forms = new Div(norwegian, first, perAdult);
        texts.addClassName("letter-options-texts");
        forms.addClassName("letter-options-forms");
        add(texts, forms);
    }

    private Set<TemplateInfo> enclosed(List<TemplateInfo> all) {
        return all.stream()
                .filter(info -> row.options().enclosures().contains(info.id()))
                .collect(Collectors.toSet());
    }

    private void listen() {
        template.addValueChangeListener(change -> changed(change.isFromClient()));
        enclosures.addValueChangeListener(change -> changed(change.isFromClient()));
        norwegian.addValueChangeListener(change -> changed(change.isFromClient()));
        first.addValueChangeListener(change -> changed(change.isFromClient()));
        perAdult.addValueChangeListener(change -> changed(change.isFromClient()));
    }

    private void changed(boolean fromClient) {
        if (!fromClient || template.getValue() == null) {
            return;
        }
        List<TemplateId> enclosed =
                enclosures.getValue().stream().map(TemplateInfo::id).toList();
        MailingOptions options =
                new MailingOptions(norwegian.getValue(), first.getValue(), perAdult.getValue(), enclosed);
        try {
            services.desk().change(row.id(), row.version(), template.getValue().id(), options);
            Notice.done(text("mailings.change.done"));
        } catch (IllegalStateException | ObjectOptimisticLockingFailureException quicker) {
            Notice.failed(text("mailings.too-late"));
        }
        done.run();
    }
}
