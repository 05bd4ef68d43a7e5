package no.leietileie.letter.ui.template;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import no.leietileie.base.ui.Notice;
import no.leietileie.letter.template.TemplateInfo;
import no.leietileie.letter.template.Templates;

/** What is seldom done with a template. */
class TemplateMenu extends MenuBar {

    private final transient Templates templates;
    private final transient TemplateInfo template;
    private final transient Runnable changed;

    TemplateMenu(Templates templates, TemplateInfo template, Runnable changed) {
        this.templates = templates;
        this.template = template;
        this.changed = changed;
        MenuItem more = addItem(getTranslation("templates.more"));
        SubMenu menu = more.getSubMenu();
        menu.addItem(getTranslation("templates.rename"), click -> rename());
        menu.addItem(getTranslation("templates.duplicate"), click -> duplicate());
        if (template.archived()) {
            menu.addItem(getTranslation("templates.take-back"), click -> takeBack());
        } else {
            menu.addItem(getTranslation("templates.archive"), click -> archive());
        }
    }

    private void rename() {
        new NameDialog(getTranslation("templates.rename"), template.name(), getTranslation("form.save"), name -> {
                    templates.rename(template.id(), name);
                    changed.run();
                })
                .open();
    }

    private void duplicate() {
        new NameDialog(
                        getTranslation("templates.duplicate"),
                        getTranslation("templates.copy-of", template.name()),
                        getTranslation("templates.create"),
                        name -> TemplateAddress.open(templates.duplicate(template.id(), name)))
                .open();
    }

    private void archive() {
        templates.archive(template.id());
        changed.run();
        Notice.doneWithUndo(getTranslation("templates.archived", template.name()), this::takeBack);
    }

    private void takeBack() {
        templates.takeBack(template.id());
        changed.run();
    }
}
