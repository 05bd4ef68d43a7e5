package no.leietileie.municipality.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import no.leietileie.base.ui.DateField;
import no.leietileie.base.ui.DialogButtons;
import no.leietileie.base.ui.Notice;
import no.leietileie.municipality.Policies;
import no.leietileie.municipality.PolicyKey;

/** Gives a parameter another value from a day on. */
class RuleDialog<T> extends Dialog {

    private static final String VALID_FROM = "validFrom";

    private final transient Policies policies;
    private final transient PolicyKey<T> key;
    private final transient Runnable changed;
    private final PolicyForm<T> form;

    RuleDialog(Policies policies, PolicyKey<T> key, T value, Runnable changed) {
        this.policies = policies;
        this.key = key;
        this.changed = changed;
        this.form = new PolicyForm<>(key, value);
        setHeaderTitle(getTranslation(key.titleKey()));
        setWidth("min(36rem, 94vw)");
        form.addParts();
        form.addRequired(new DateField(getTranslation("rules.valid-from")), VALID_FROM, null);
        Paragraph help = new Paragraph(getTranslation("rules.valid-from.help"));
        help.addClassName("quiet");
        form.show(help);
        add(form);
        DialogButtons.add(this, getTranslation("form.save"), this::save);
    }

    private void save() {
        form.value().ifPresent(value -> {
            policies.change(key, value, form.valueOf(VALID_FROM, LocalDate.class));
            close();
            Notice.done(getTranslation("form.saved"));
            changed.run();
        });
    }
}
