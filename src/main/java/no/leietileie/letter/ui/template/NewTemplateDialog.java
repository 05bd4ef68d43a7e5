package no.leietileie.letter.ui.template;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.util.List;
import no.leietileie.base.LanguageTag;
import no.leietileie.base.ui.DialogButtons;
import no.leietileie.base.ui.ErrorSummary;
import no.leietileie.base.ui.FormColumn;
import no.leietileie.base.ui.Texts;
import no.leietileie.letter.markdown.LetterType;
import no.leietileie.letter.template.NewTemplate;
import no.leietileie.letter.template.Templates;

/** Asks for a new template's name and what it is for, and goes on to its text. */
class NewTemplateDialog extends Dialog {

    private static final List<LanguageTag> WRITTEN_IN = List.of(new LanguageTag("nb"), new LanguageTag("nn"));

    private final transient Templates templates;
    private final Binder<Void> binder = new Binder<>();
    private final ErrorSummary errors = new ErrorSummary();
    private final TextField name = new TextField(getTranslation("templates.name"));
    private final Select<LetterType> type = new Select<>();
    private final Select<LanguageTag> language = new Select<>();

    NewTemplateDialog(Templates templates) {
        this.templates = templates;
        setHeaderTitle(getTranslation("templates.new"));
        name.setMaxLength(NewTemplate.NAME_LENGTH);
        type.setLabel(getTranslation("templates.type"));
        type.setHelperText(getTranslation("templates.type.help"));
        language.setLabel(getTranslation("templates.written-in"));
        language.setItems(WRITTEN_IN);
        language.setItemLabelGenerator(Texts::language);
        language.setValue(WRITTEN_IN.getFirst());
        type.setItems(LetterType.values());
        type.setItemLabelGenerator(TemplateLabels::type);
        binder.forField(name)
                .asRequired(getTranslation("templates.name.missing"))
                .bind(any -> "", (any, value) -> {});
        binder.forField(type)
                .asRequired(getTranslation("templates.type.missing"))
                .bind(any -> null, (any, value) -> {});
        add(new FormColumn().required(name).required(type).required(language), errors);
        DialogButtons.add(this, getTranslation("templates.create"), this::create);
    }

    private void create() {
        if (errors.accepts(binder.validate())) {
            close();
            TemplateAddress.open(templates.create(new NewTemplate(
                    type.getValue(),
                    name.getValue(),
                    language.getValue(),
                    "# " + name.getValue().strip() + "\n\n")));
        }
    }
}
