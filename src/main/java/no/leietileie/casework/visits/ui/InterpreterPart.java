package no.leietileie.casework.visits.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.binder.Binder;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.leietileie.base.LanguageTag;
import no.leietileie.base.ui.FormColumn;
import no.leietileie.base.ui.Texts;
import no.leietileie.casework.visits.InterpretingMode;
import no.leietileie.register.tenants.TenantRow;
import no.leietileie.resource.InterpreterFacts;
import no.leietileie.resource.InterpreterRow;
import no.leietileie.resource.ui.InterpreterTexts;
import org.jspecify.annotations.Nullable;

/** Who interprets at a visit, and how: only those who speak the language and may interpret for the household. */
class InterpreterPart extends Div {

    private final Checkbox needed = new Checkbox(getTranslation("visit.interpreter-needed"));
    private final ComboBox<InterpreterRow> interpreter = new ComboBox<>(getTranslation("visit.interpreter"));
    private final Select<InterpretingMode> mode = new Select<>();
    private final transient @Nullable LanguageTag language;
    private final @Nullable String variety;

    InterpreterPart(VisitParts parts, TenantRow household) {
        language = household.language();
        variety = household.languageVariety();
        List<InterpreterRow> suitable = parts.suitable(household);
        interpreter.setItems(suitable);
        interpreter.setItemLabelGenerator(row -> InterpreterTexts.choice(row, language));
        interpreter.setHelperText(help(suitable));
        mode.setLabel(getTranslation("visit.mode"));
        mode.setItems(InterpretingMode.values());
        mode.setItemLabelGenerator(VisitTexts::mode);
        interpreter.addValueChangeListener(change -> offer(change.getValue()));
        needed.addValueChangeListener(change -> showAll(change.getValue()));
        showAll(false);
        add(needed, new FormColumn().optional(interpreter).optional(mode));
        addClassName("interpreter-part");
    }

    private String help(List<InterpreterRow> suitable) {
        if (language == null) {
            return getTranslation("visit.interpreter.language-unknown");
        }
        if (suitable.isEmpty()) {
            return getTranslation("visit.interpreter.none", Texts.language(language));
        }
        return variety == null
                ? getTranslation("visit.interpreter.help", Texts.language(language))
                : getTranslation("visit.interpreter.help.variety", Texts.language(language), variety);
    }

    private void showAll(boolean shown) {
        interpreter.setVisible(shown);
        mode.setVisible(shown);
    }

    /** Only as she interprets; at the kitchen table somebody who comes along is best. */
    private void offer(@Nullable InterpreterRow chosen) {
        Set<InterpretingMode> possible = chosen == null
                ? EnumSet.allOf(InterpretingMode.class)
                : modes(chosen.data().facts());
        InterpretingMode before = mode.getValue();
        mode.setItems(possible);
        mode.setValue(
                before != null && possible.contains(before)
                        ? before
                        : possible.stream().findFirst().orElse(null));
        mode.setHelperText(chosen == null ? "" : InterpreterTexts.terms(chosen));
    }

    static Set<InterpretingMode> modes(InterpreterFacts facts) {
        Set<InterpretingMode> modes = EnumSet.noneOf(InterpretingMode.class);
        if (facts.inPerson()) {
            modes.add(InterpretingMode.IN_PERSON);
        }
        if (facts.byScreen()) {
            modes.add(InterpretingMode.BY_SCREEN);
        }
        if (facts.byPhone()) {
            modes.add(InterpretingMode.BY_PHONE);
        }
        return modes;
    }

    void bind(Binder<VisitForm> binder) {
        binder.forField(needed).bind("interpreterNeeded");
        binder.forField(interpreter).bind("interpreter");
        binder.forField(mode).bind("mode");
    }
}
