package no.leietileie.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.Texts;
import no.leietileie.register.tenants.SavedFilterRow;
import no.leietileie.register.tenants.SavedFilters;

/** A saved view; only whoever saved it changes it. */
class KeptViewLine extends KeptLine {

    private final transient SavedFilterRow view;
    private final transient SavedFilters saved;
    private final transient Runnable changed;

    KeptViewLine(SavedFilterRow view, TenantFilterChoices words, SavedFilters saved, Runnable changed) {
        super(view.name(), view.filter(), what(view), words.describe(view.filter()));
        this.view = view;
        this.saved = saved;
        this.changed = changed;
        if (view.own()) {
            offer("kept.rename", "kept.rename.label", view.name(), Icon.PENCIL, this::rename);
            offer("kept.delete", "kept.delete.label", view.name(), Icon.TRASH_2, this::delete);
        }
    }

    private static Component what(SavedFilterRow view) {
        String whose = view.own() ? "kept.shared-by-me" : "kept.shared";
        Div what = new Div(new Span(Texts.text(view.shared() ? whose : "kept.mine")));
        what.addClassName("kept-what");
        return what;
    }

    private void rename() {
        Checkbox shared = new Checkbox(getTranslation("tenants.views.shared"), view.shared());
        NameDialog dialog = new NameDialog(
                getTranslation("kept.rename.title"),
                getTranslation("tenants.views.explanation"),
                name -> change(name, shared.getValue()),
                shared);
        dialog.propose(view.name());
        dialog.open();
    }

    private void change(String name, boolean shared) {
        saved.change(view.id(), name, view.filter(), shared);
        changed.run();
        Notice.doneWithUndo(getTranslation("form.saved"), () -> {
            saved.change(view.id(), view.name(), view.filter(), view.shared());
            changed.run();
        });
    }

    private void delete() {
        saved.delete(view.id());
        changed.run();
        Notice.doneWithUndo(getTranslation("tenants.views.deleted", view.name()), () -> {
            saved.save(view.name(), view.filter(), view.shared());
            changed.run();
        });
    }
}
