package no.leietileie.municipality.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import java.util.regex.Pattern;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.ErrorSummary;
import no.leietileie.base.ui.FormColumn;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.Texts;
import no.leietileie.municipality.MunicipalityProfile;
import no.leietileie.municipality.MunicipalitySettings;
import no.leietileie.municipality.OrganisationNumber;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/** Name, organisation number and colour. */
class ProfileCard extends Card {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    private final transient MunicipalitySettings settings;
    private final Binder<ProfileForm> binder = new Binder<>(ProfileForm.class);
    private final ErrorSummary errors = new ErrorSummary();
    private long version;

    ProfileCard(MunicipalitySettings settings) {
        super(Texts.text("municipality.profile"));
        this.settings = settings;
        TextField name = new TextField(getTranslation("municipality.name"));
        TextField number = new TextField(getTranslation("municipality.organisation-number"));
        number.setHelperText(getTranslation("municipality.organisation-number.help"));
        TextField colour = new TextField(getTranslation("municipality.accent-colour"));
        colour.setHelperText(getTranslation("municipality.accent-colour.help"));
        bind(name, number, colour);
        Button save = new Button(getTranslation("form.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(new FormColumn().required(name).optional(number).optional(colour), errors, save);
    }

    private void bind(TextField name, TextField number, TextField colour) {
        binder.forField(name)
                .asRequired(getTranslation("municipality.name.missing"))
                .bind("name");
        binder.forField(number)
                .withValidator(
                        text -> text.isBlank() || OrganisationNumber.isValid(text),
                        getTranslation("municipality.organisation-number.wrong"))
                .bind("organisationNumber");
        binder.forField(colour)
                .withValidator(
                        text -> text.isBlank() || COLOUR.matcher(text).matches(),
                        getTranslation("municipality.accent-colour.wrong"))
                .bind("accentColour");
    }

    void load() {
        MunicipalityProfile profile = settings.profile();
        version = profile.version();
        binder.readRecord(ProfileForm.of(profile));
    }

    private void save() {
        if (!errors.accepts(binder.validate())) {
            return;
        }
        try {
            settings.change(binder.writeRecord().toProfile(version));
            Notice.done(getTranslation("form.saved"));
        } catch (ObjectOptimisticLockingFailureException conflict) {
            Notice.failed(getTranslation("form.conflict"));
        } catch (ValidationException impossible) {
            throw new IllegalStateException("Validated just before", impossible);
        }
        version = settings.profile().version();
    }
}
