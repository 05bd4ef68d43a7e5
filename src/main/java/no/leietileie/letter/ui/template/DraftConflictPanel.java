package no.leietileie.letter.ui.template;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import no.leietileie.base.ui.Formats;
import no.leietileie.letter.template.Draft;
import no.leietileie.letter.template.ParagraphDiff;

/** Two people have written on the same draft: shows what differs and lets this one choose. */
class DraftConflictPanel extends Div {

    DraftConflictPanel() {
        addClassName("error-summary");
        addClassName("draft-conflict");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    void show(Draft theirs, String mine, Runnable takeTheirs, Runnable keepMine) {
        removeAll();
        Button take = new Button(getTranslation("templates.conflict.theirs", theirs.changedByName()), click -> {
            setVisible(false);
            takeTheirs.run();
        });
        Button keep = new Button(getTranslation("templates.conflict.mine"), click -> {
            setVisible(false);
            keepMine.run();
        });
        Div buttons = new Div(take, keep);
        buttons.addClassName("form-buttons");
        add(
                new H2(getTranslation("templates.conflict", theirs.changedByName(), Formats.time(theirs.changedAt()))),
                new Paragraph(getTranslation("templates.conflict.explanation")),
                new DiffPanel(ParagraphDiff.between(theirs.markdown(), mine)),
                buttons);
        setVisible(true);
        scrollIntoView();
    }
}
