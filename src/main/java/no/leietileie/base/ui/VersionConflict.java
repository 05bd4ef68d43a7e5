package no.leietileie.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;

/** Two people have changed the same thing: shows both versions where they differ and lets this one choose. */
public class VersionConflict extends Div {

    private String other = "";
    private Facts differences = new Facts();

    protected VersionConflict() {
        addClassNames("error-summary", "version-conflict");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /** Begins anew with nothing that differs. */
    protected final void between(String otherName) {
        other = otherName;
        differences = new Facts();
    }

    /** Says nothing where both are the same. */
    protected final void difference(String label, String theirs, String mine) {
        if (!theirs.equals(mine)) {
            difference(
                    label,
                    new Div(
                            new Div(getTranslation("conflict.theirs", other, theirs)),
                            new Div(getTranslation("conflict.yours", mine))));
        }
    }

    protected final void difference(String label, Component shown) {
        differences.fact(label, shown);
    }

    /** @param take what is said on the key with which this one takes what the other has saved */
    protected final void ask(String title, String explanation, String take, Runnable takeTheirs) {
        removeAll();
        Button key = new Button(take, click -> {
            setVisible(false);
            takeTheirs.run();
        });
        add(new H3(title), new Paragraph(explanation), differences, key);
        setVisible(true);
        scrollIntoView();
    }
}
