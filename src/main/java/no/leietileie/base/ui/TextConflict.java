package no.leietileie.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

/** Two people have written in the same place at once: shows what the other wrote, and lets this one choose. */
public class TextConflict extends Div {

    public TextConflict() {
        addClassName("text-conflict");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /**
     * @param name who the other is
     * @param theirs what stands there now, in words
     * @param keepBoth null where two answers cannot stand together
     */
    public void show(String name, String theirs, @Nullable Runnable keepBoth, Runnable keepTheirs, Runnable keepMine) {
        removeAll();
        Paragraph their = new Paragraph(theirs);
        their.addClassName("note-text");
        add(new Paragraph(getTranslation("text-conflict.who", name)), their);
        if (keepBoth != null) {
            add(choice("text-conflict.both", keepBoth));
        }
        add(choice("text-conflict.theirs", keepTheirs), choice("text-conflict.mine", keepMine));
        setVisible(true);
    }

    private Button choice(String key, Runnable action) {
        Button button = new Button(getTranslation(key), click -> {
            setVisible(false);
            action.run();
        });
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }
}
