package no.leietileie.resource.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.leietileie.base.Nok;
import no.leietileie.base.ui.ErrorSummary;
import no.leietileie.base.ui.FormColumn;
import no.leietileie.base.ui.KronerField;
import no.leietileie.resource.InterpreterData;
import no.leietileie.resource.InterpreterFacts;
import no.leietileie.resource.InterpreterLanguage;
import no.leietileie.resource.Qualification;
import no.leietileie.resource.WeeklyHours;
import org.jspecify.annotations.Nullable;

/** What is known about an interpreter, for changing it. */
class InterpreterForm extends FormColumn implements ResourcePanel.Form<InterpreterData> {

    private final Binder<Fields> binder = new Binder<>(Fields.class);
    private final ErrorSummary errors = new ErrorSummary();

    /** Public because the binder reads it by reflection. */
    public record Fields(
            String name,
            @Nullable String phone,
            @Nullable String email,
            Qualification qualification,
            @Nullable Integer bornYear,
            Set<Mode> modes,
            Integer cancellationHours,
            @Nullable Nok hourlyPrice,
            Set<InterpreterLanguage> languages,
            List<WeeklyHours> hours) {

        private static final int A_DAY = 24;

        static Fields empty() {
            return new Fields(
                    "", "", "", Qualification.B, null, EnumSet.allOf(Mode.class), A_DAY, null, Set.of(), List.of());
        }

        static Fields of(InterpreterData data) {
            InterpreterFacts facts = data.facts();
            return new Fields(
                    data.name(),
                    Objects.requireNonNullElse(facts.phone(), ""),
                    Objects.requireNonNullElse(facts.email(), ""),
                    facts.qualification(),
                    (int) facts.bornYear(),
                    Mode.of(facts),
                    (int) facts.cancellationHours(),
                    facts.hourlyPrice(),
                    data.languages(),
                    data.hours());
        }

        InterpreterData data() {
            InterpreterFacts facts = new InterpreterFacts(
                    phone,
                    email,
                    qualification,
                    Objects.requireNonNull(bornYear).shortValue(),
                    modes.contains(Mode.IN_PERSON),
                    modes.contains(Mode.BY_SCREEN),
                    modes.contains(Mode.BY_PHONE),
                    cancellationHours.shortValue(),
                    hourlyPrice);
            return new InterpreterData(name, facts, languages, hours);
        }
    }

    /** Public because the binder reads it by reflection. How she interprets. */
    public enum Mode {
        IN_PERSON("interpreter.in-person"),
        BY_SCREEN("interpreter.by-screen"),
        BY_PHONE("interpreter.by-phone");

        private final String key;

        Mode(String key) {
            this.key = key;
        }

        static Set<Mode> of(InterpreterFacts facts) {
            Set<Mode> modes = EnumSet.noneOf(Mode.class);
            if (facts.inPerson()) {
                modes.add(IN_PERSON);
            }
            if (facts.byScreen()) {
                modes.add(BY_SCREEN);
            }
            if (facts.byPhone()) {
                modes.add(BY_PHONE);
            }
            return modes;
        }
    }

    InterpreterForm(LocalDate today) {
        TextField name = new TextField(getTranslation("interpreter.name"));
        LanguagesField languages = new LanguagesField(getTranslation("interpreter.languages"));
        Select<Qualification> qualification = new Select<>();
        qualification.setLabel(getTranslation("interpreter.qualification"));
        qualification.setItems(Qualification.values());
        qualification.setItemLabelGenerator(ResourceLabels::of);
        qualification.setHelperText(getTranslation("interpreter.qualification.help"));
        IntegerField bornYear = new IntegerField(getTranslation("interpreter.born-year"));
        bornYear.setHelperText(getTranslation("interpreter.born-year.help"));
        CheckboxGroup<Mode> modes = new CheckboxGroup<>(getTranslation("interpreter.modes"));
        modes.setItems(Mode.values());
        modes.setItemLabelGenerator(mode -> getTranslation(mode.key));
        required(name)
                .required(languages)
                .required(qualification)
                .required(bornYear)
                .required(modes);
        binder.forField(name)
                .asRequired(getTranslation("interpreter.name.missing"))
                .bind("name");
        binder.forField(languages)
                .withValidator(set -> !set.isEmpty(), getTranslation("interpreter.languages.missing"))
                .bind("languages");
        binder.forField(qualification).bind("qualification");
        binder.forField(bornYear)
                .asRequired(getTranslation("interpreter.born-year.missing"))
                .withValidator(
                        year -> year > today.getYear() - 100 && InterpreterFacts.isAdult(year, today),
                        getTranslation("interpreter.born-year.child"))
                .bind("bornYear");
        binder.forField(modes)
                .withValidator(set -> !set.isEmpty(), getTranslation("interpreter.modes.missing"))
                .bind("modes");
        addAgreement();
    }

    private void addAgreement() {
        TextField phone = new TextField(getTranslation("interpreter.phone"));
        EmailField email = new EmailField(getTranslation("interpreter.email"));
        IntegerField cancellation = new IntegerField(getTranslation("interpreter.cancellation"));
        cancellation.setHelperText(getTranslation("interpreter.cancellation.help"));
        KronerField price = new KronerField(getTranslation("interpreter.price"));
        HoursField hours = new HoursField(getTranslation("resource.hours"));
        optional(phone)
                .optional(email)
                .required(cancellation)
                .optional(price)
                .optional(hours)
                .add(errors);
        binder.forField(phone).bind("phone");
        binder.forField(email).bind("email");
        binder.forField(cancellation)
                .asRequired(getTranslation("interpreter.cancellation.missing"))
                .withValidator(number -> number >= 0 && number <= 336, getTranslation("interpreter.cancellation.wrong"))
                .bind("cancellationHours");
        price.in(binder).bind("hourlyPrice");
        binder.forField(hours)
                .withConverter(HoursText::parse, HoursText::format, getTranslation("resource.hours.wrong"))
                .bind("hours");
    }

    void show(Fields fields) {
        binder.readRecord(fields);
    }

    @Override
    public Optional<InterpreterData> read() {
        return errors.read(binder).map(Fields::data);
    }
}
