package no.leietileie.register.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.BinderValidationStatus;
import com.vaadin.flow.data.validator.StringLengthValidator;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.leietileie.base.LanguageTag;
import no.leietileie.base.ui.FormColumn;
import no.leietileie.register.PersonId;
import no.leietileie.register.households.PersonContact;
import no.leietileie.register.households.PersonDetails;

/** How one person is reached and in which language. */
class PersonContactFields extends FormColumn {

    /** Those that the letters can be had in, and a few more. */
    private static final List<LanguageTag> LANGUAGES = Stream.of(
                    "nb", "nn", "en", "tr", "uk", "ar", "ru", "pl", "ti", "so", "prs", "fa", "ckb", "kmr", "ps", "ur",
                    "lt", "sq", "sw", "rw", "rn", "th", "vi", "pa", "ta", "am", "my", "bs", "ro", "es", "fr")
            .map(LanguageTag::new)
            .toList();

    private final PersonId id;
    private final transient PersonContact before;
    private final Binder<PersonContactForm> binder = new Binder<>(PersonContactForm.class);
    private final TextField phone = new TextField(getTranslation("person.phone"));
    private final EmailField email = new EmailField(getTranslation("person.email"));
    private final ComboBox<LanguageTag> language = new ComboBox<>(getTranslation("person.language"));
    private final TextField variety = new TextField(getTranslation("person.variety"));
    private final Checkbox interpreter = new Checkbox(getTranslation("person.interpreter"));

    PersonContactFields(PersonDetails person) {
        id = person.id();
        before = person.contact();
        phone.setPattern("[+0-9 \\(\\)\\-]{5,20}");
        phone.setI18n(new TextField.TextFieldI18n().setPatternErrorMessage(getTranslation("person.phone.wrong")));
        // What an import takes for an address must not stand in the way of another field.
        email.setPattern("[^\\s@<>,;\"]+@[^\\s@<>,;\"]+\\.[^\\s@<>,;\"]+");
        email.setI18n(new EmailField.EmailFieldI18n().setPatternErrorMessage(getTranslation("person.email.wrong")));
        language.setItems(LANGUAGES.stream()
                .sorted(Comparator.comparing(TenantLabels::language))
                .toList());
        language.setItemLabelGenerator(TenantLabels::language);
        language.setClearButtonVisible(true);
        variety.setMaxLength(PersonContact.VARIETY_LENGTH);
        variety.setHelperText(getTranslation("person.variety.help"));
        bind();
        optional(phone);
        optional(email);
        optional(language);
        optional(variety);
        add(interpreter);
    }

    PersonId id() {
        return id;
    }

    private void bind() {
        binder.forField(phone).bind("phone");
        binder.forField(email)
                .withValidator(new StringLengthValidator(
                        getTranslation("person.email.long", PersonContact.EMAIL_LENGTH), 0, PersonContact.EMAIL_LENGTH))
                .bind("email");
        binder.forField(language).bind("language");
        binder.forField(variety)
                .withValidator(new StringLengthValidator(
                        getTranslation("person.variety.long", PersonContact.VARIETY_LENGTH),
                        0,
                        PersonContact.VARIETY_LENGTH))
                .bind("variety");
        binder.forField(interpreter).bind("interpreter");
        binder.readRecord(PersonContactForm.of(before));
    }

    void onChange(Runnable listener) {
        binder.addValueChangeListener(_ -> listener.run());
    }

    BinderValidationStatus<?> validate() {
        return binder.validate();
    }

    PersonContact contact() {
        return before.typed(
                phone.getValue(),
                email.getValue(),
                language.getValue(),
                variety.getValue(),
                // Nobody has said so yet is not the same as no.
                before.interpreterNeeded() == null && !interpreter.getValue() ? null : interpreter.getValue());
    }
}
