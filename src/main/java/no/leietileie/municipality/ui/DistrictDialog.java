package no.leietileie.municipality.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.leietileie.base.ui.DateField;
import no.leietileie.base.ui.DialogButtons;
import no.leietileie.base.ui.FormColumn;
import no.leietileie.base.ui.Notice;
import no.leietileie.municipality.DistrictData;
import no.leietileie.municipality.DistrictProblem;
import no.leietileie.municipality.DistrictProblem.NameMissing;
import no.leietileie.municipality.DistrictProblem.NameTaken;
import no.leietileie.municipality.DistrictProblem.NotAPostalCode;
import no.leietileie.municipality.DistrictProblem.PostalCodeTaken;
import no.leietileie.municipality.DistrictRow;
import no.leietileie.municipality.Districts;

/** Adds, changes or removes one district. */
class DistrictDialog extends Dialog {

    private static final long NEW = 0;

    private final transient Districts districts;
    private final transient Runnable changed;
    private final long id;
    private final TextField name = new TextField(getTranslation("municipality.district"));
    private final TextArea postalCodes = new TextArea(getTranslation("municipality.postal-codes"));
    private final DateField validFrom = new DateField(getTranslation("rules.valid-from"));
    private final Div errors = new Div();
    private final LocalDate today;

    DistrictDialog(Districts districts, LocalDate today, Runnable changed) {
        this(districts, new DistrictRow(NEW, "", Set.of()), today, changed);
    }

    DistrictDialog(Districts districts, DistrictRow row, LocalDate today, Runnable changed) {
        this.districts = districts;
        this.changed = changed;
        this.id = row.id();
        this.today = today;
        setHeaderTitle(getTranslation(id == NEW ? "municipality.district.add" : "municipality.district.edit"));
        name.setValue(row.name());
        postalCodes.setValue(row.postalCodes().stream().sorted().collect(Collectors.joining(" ")));
        postalCodes.setHelperText(getTranslation("municipality.postal-codes.help"));
        validFrom.setValue(today);
        validFrom.setHelperText(getTranslation("municipality.district.valid-from.help"));
        errors.addClassName("error-summary");
        errors.getElement().setAttribute("role", "alert");
        errors.setVisible(false);
        add(new FormColumn().required(name).optional(postalCodes).required(validFrom), errors);
        addButtons(row);
    }

    private void addButtons(DistrictRow row) {
        Button remove = new Button(getTranslation("municipality.district.remove"), click -> remove(row));
        remove.setVisible(id != NEW);
        getFooter().add(remove);
        DialogButtons.add(this, getTranslation("form.save"), this::save);
    }

    private void remove(DistrictRow row) {
        districts.remove(id, day());
        close();
        changed.run();
        if (day().isAfter(today)) {
            Notice.done(getTranslation("form.saved"));
            return;
        }
        Notice.doneWithUndo(getTranslation("municipality.district.removed", row.name()), () -> {
            districts.change(id, new DistrictData(row.name(), row.postalCodes()), day());
            changed.run();
        });
    }

    private LocalDate day() {
        return Objects.requireNonNullElse(validFrom.getValue(), today);
    }

    private void save() {
        DistrictData data = new DistrictData(name.getValue().strip(), codes());
        List<DistrictProblem> problems = districts.problems(id, data, day());
        errors.removeAll();
        errors.setVisible(!problems.isEmpty());
        problems.forEach(problem -> errors.add(new Paragraph(text(problem))));
        if (problems.isEmpty()) {
            store(data);
            close();
            Notice.done(getTranslation("form.saved"));
            changed.run();
        }
    }

    private void store(DistrictData data) {
        if (id == NEW) {
            districts.create(data, day());
        } else {
            districts.change(id, data, day());
        }
    }

    private Set<String> codes() {
        return Arrays.stream(postalCodes.getValue().split("[\\s,;]+"))
                .filter(code -> !code.isBlank())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String text(DistrictProblem problem) {
        return switch (problem) {
            case NameMissing() -> getTranslation("municipality.district.name-missing");
            case NameTaken(String taken) -> getTranslation("municipality.district.name-taken", taken);
            case NotAPostalCode(String text) -> getTranslation("municipality.district.not-a-code", text);
            case PostalCodeTaken(String code, String other) ->
                getTranslation("municipality.district.code-taken", code, other);
        };
    }
}
