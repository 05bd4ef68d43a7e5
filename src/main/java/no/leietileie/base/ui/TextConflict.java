package no.leietileie.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Two people have written in the same place at once: shows what the other wrote, and lets this one choose. */
public class TextConflict extends Div {

    private static final String BETWEEN = "\n";

    private final int mostCharacters;

    /** @param mostCharacters that a text may have, also one that is joined of two */
    public TextConflict(int mostCharacters) {
        this.mostCharacters = mostCharacters;
        addClassName("text-conflict");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /**
     * @param name who the other is
     * @param theirs what stands there now
     * @param mine what this one has written; she may write on before she chooses
     * @param take told the text that shall stand there
     */
    public void show(String name, String theirs, Supplier<String> mine, Consumer<String> take) {
        tell(name, Formats.text(theirs));
        if (fits(theirs, mine.get())) {
            add(choice("text-conflict.both", () -> takeBoth(name, theirs, mine, take)));
        }
        addEither(theirs, mine, take);
    }

    /**
     * Of two answers that cannot stand together; otherwise as {@link #show}.
     *
     * @param words how theirs is said
     */
    public void showEither(String name, String words, String theirs, Supplier<String> mine, Consumer<String> take) {
        tell(name, Formats.text(words));
        addEither(theirs, mine, take);
    }

    private void tell(String name, String words) {
        removeAll();
        Paragraph their = new Paragraph(words);
        their.addClassName("note-text");
        add(new Paragraph(getTranslation("text-conflict.who", name)), their);
        setVisible(true);
    }

    private void addEither(String theirs, Supplier<String> mine, Consumer<String> take) {
        add(
                choice("text-conflict.theirs", () -> take.accept(theirs)),
                choice("text-conflict.mine", () -> take.accept(mine.get())));
    }

    /** What was written since may have made both too long together. */
    private void takeBoth(String name, String theirs, Supplier<String> mine, Consumer<String> take) {
        if (fits(theirs, mine.get())) {
            take.accept(theirs + BETWEEN + mine.get());
        } else {
            show(name, theirs, mine, take);
        }
    }

    private boolean fits(String theirs, String mine) {
        return theirs.length() + BETWEEN.length() + mine.length() <= mostCharacters;
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
