package no.leietileie.resource.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.Texts;
import no.leietileie.resource.ResourceId;
import no.leietileie.resource.Resources;
import no.leietileie.resource.SaveOutcome;

/** Foot of a form in a panel: save, and set the resource aside or take it up again. */
class SaveButtons extends Div {

    SaveButtons(Runnable save) {
        addClassName("form-buttons");
        Button button = new Button(getTranslation("form.save"), click -> save.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        add(button);
    }

    /** Nothing is deleted: what has been booked must keep its name. */
    SaveButtons withState(Resources resources, ResourceId id, boolean active, Runnable changed) {
        Button toggle = new Button(
                getTranslation(active ? "resource.set-aside.do" : "resource.take-up.do"),
                click -> set(resources, id, !active, changed));
        add(toggle);
        return this;
    }

    private static void set(Resources resources, ResourceId id, boolean active, Runnable changed) {
        resources.setActive(id, active);
        changed.run();
        Notice.doneWithUndo(Texts.text(active ? "resource.taken-up" : "resource.was-set-aside"), () -> {
            resources.setActive(id, !active);
            changed.run();
        });
    }

    /** Tells what became of saving. @return whether it was stored */
    static boolean tell(SaveOutcome outcome) {
        return switch (outcome) {
            case SaveOutcome.Saved saved -> {
                Notice.done(Texts.text("form.saved"));
                yield true;
            }
            case SaveOutcome.ChangedBy(String other) -> {
                Notice.failed(Texts.text("resource.conflict", other));
                yield false;
            }
        };
    }
}
