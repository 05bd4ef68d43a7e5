package no.leietileie.register.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.leietileie.base.LanguageTag;
import no.leietileie.base.ui.Formats;
import no.leietileie.register.households.Conflict;
import no.leietileie.register.households.ContactData;
import org.jspecify.annotations.Nullable;

/**
 * Shows both versions of each field that two people changed, and lets this one choose. What has been chosen stays chosen when
 * saving meets a conflict in yet another field.
 */
class ConflictPanel extends Div {

    enum Choice {
        THEIRS,
        YOURS
    }

    private final transient List<Open> open = new ArrayList<>();

    ConflictPanel() {
        addClassName("error-summary");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /** One that comes again, since somebody has changed the field once more, is asked for anew. */
    void show(List<Conflict> conflicts) {
        for (Conflict conflict : conflicts) {
            open.removeIf(earlier -> earlier.conflict.isOfSameFieldAs(conflict));
            open.add(new Open(conflict));
        }
        removeAll();
        add(new H3(getTranslation("conflict.title")), new Paragraph(getTranslation("conflict.explanation")));
        open.forEach(one -> add(one.choice));
        setVisible(true);
        scrollIntoView();
    }

    /** Whoever writes in a field that is asked about wants what she writes. */
    void typed(ContactData fields) {
        open.forEach(one -> one.typed(fields.valueOf(one.conflict)));
    }

    /** What the fields say, but for those where the other version was chosen. */
    ContactData wanted(ContactData fields) {
        ContactData wanted = fields;
        for (Open one : open) {
            if (one.choice.getValue() == Choice.THEIRS) {
                wanted = wanted.with(one.conflict, one.conflict.theirs());
            }
        }
        return wanted;
    }

    private final class Open {

        private final RadioButtonGroup<Choice> choice = new RadioButtonGroup<>();
        private Conflict conflict;

        Open(Conflict conflict) {
            this.conflict = conflict;
            choice.setLabel(getTranslation("field." + conflict.field()));
            choice.setItems(Choice.values());
            choice.setItemLabelGenerator(this::label);
            choice.setValue(Choice.THEIRS);
        }

        void typed(@Nullable Object value) {
            if (!Objects.equals(value, conflict.yours())) {
                conflict = conflict.withYours(value);
                choice.setItemLabelGenerator(this::label);
                choice.setValue(Choice.YOURS);
            }
        }

        private String label(Choice which) {
            String other =
                    conflict.otherUserName() == null ? getTranslation("conflict.import") : conflict.otherUserName();
            return which == Choice.THEIRS
                    ? getTranslation("conflict.theirs", other, text(conflict.theirs()))
                    : getTranslation("conflict.yours", text(conflict.yours()));
        }
    }

    private String text(@Nullable Object value) {
        return switch (value) {
            case null -> Formats.UNKNOWN;
            case LanguageTag language -> TenantLabels.language(language);
            case Boolean yes -> getTranslation(yes ? "tenants.yes" : "tenants.no");
            default -> Formats.phone(value.toString());
        };
    }
}
