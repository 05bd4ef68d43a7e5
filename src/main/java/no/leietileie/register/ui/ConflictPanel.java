package no.leietileie.register.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.leietileie.base.LanguageTag;
import no.leietileie.base.ui.Formats;
import no.leietileie.register.households.Conflict;
import no.leietileie.register.households.ContactData;
import org.jspecify.annotations.Nullable;

/** Shows both versions of each field that two people changed, and lets this one choose. */
class ConflictPanel extends Div {

    enum Choice {
        THEIRS,
        YOURS
    }

    private final transient Map<Conflict, RadioButtonGroup<Choice>> choices = new LinkedHashMap<>();

    ConflictPanel() {
        addClassName("error-summary");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    void show(List<Conflict> conflicts) {
        removeAll();
        choices.clear();
        add(new H3(getTranslation("conflict.title")), new Paragraph(getTranslation("conflict.explanation")));
        conflicts.forEach(conflict -> add(choice(conflict)));
        setVisible(true);
        scrollIntoView();
    }

    private RadioButtonGroup<Choice> choice(Conflict conflict) {
        RadioButtonGroup<Choice> choice = new RadioButtonGroup<>();
        choice.setLabel(getTranslation("field." + conflict.field()));
        choice.setItems(Choice.values());
        String other = conflict.otherUserName() == null ? getTranslation("conflict.import") : conflict.otherUserName();
        choice.setItemLabelGenerator(which -> which == Choice.THEIRS
                ? getTranslation("conflict.theirs", other, text(conflict.theirs()))
                : getTranslation("conflict.yours", text(conflict.yours())));
        choice.setValue(Choice.THEIRS);
        choices.put(conflict, choice);
        return choice;
    }

    private String text(@Nullable Object value) {
        return switch (value) {
            case null -> Formats.UNKNOWN;
            case LanguageTag language -> TenantLabels.language(language);
            case Boolean yes -> getTranslation(yes ? "tenants.yes" : "tenants.no");
            default -> Formats.phone(value.toString());
        };
    }

    /** What this user has now seen: the others' values where both had changed something. */
    ContactData seen(ContactData data) {
        ContactData known = data;
        for (Conflict conflict : choices.keySet()) {
            known = known.with(conflict, conflict.theirs());
        }
        return known;
    }

    ContactData wanted(ContactData data) {
        ContactData wanted = data;
        for (Map.Entry<Conflict, RadioButtonGroup<Choice>> choice : choices.entrySet()) {
            if (choice.getValue().getValue() == Choice.THEIRS) {
                wanted = wanted.with(choice.getKey(), choice.getKey().theirs());
            }
        }
        return wanted;
    }
}
