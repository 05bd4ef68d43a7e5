package no.leietileie.letter.ui.translation;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.leietileie.base.ui.DialogButtons;
import no.leietileie.base.ui.ErrorSummary;
import no.leietileie.base.ui.FormColumn;
import no.leietileie.base.ui.Notice;
import no.leietileie.letter.translation.AgreedTerm;
import no.leietileie.letter.translation.Glossary;
import no.leietileie.letter.translation.TermProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/** A word of the glossary. Stays open with what was written when it cannot be stored. */
class TermDialog extends Dialog {

    private final transient Function<AgreedTerm, Optional<TermProblem>> store;
    private final transient Runnable stored;
    private final Binder<Void> binder = new Binder<>();
    private final ErrorSummary errors = new ErrorSummary();
    private final Div problem = new Div();
    private final TextField term = new TextField(getTranslation("glossary.term"));
    private final TextArea agreed = new TextArea(getTranslation("glossary.agreed"));
    private final TextArea forbidden = new TextArea(getTranslation("glossary.forbidden"));

    TermDialog(
            String title,
            @Nullable AgreedTerm known,
            Function<AgreedTerm, Optional<TermProblem>> store,
            Runnable stored) {
        this.store = store;
        this.stored = stored;
        setHeaderTitle(title);
        term.setMaxLength(Glossary.TERM_LENGTH);
        term.setHelperText(getTranslation("glossary.term.help"));
        agreed.setMaxLength(Glossary.WORDS_LENGTH);
        agreed.setHelperText(getTranslation("glossary.agreed.help"));
        forbidden.setMaxLength(Glossary.WORDS_LENGTH);
        forbidden.setHelperText(getTranslation("glossary.forbidden.help"));
        if (known != null) {
            term.setValue(known.term());
            agreed.setValue(String.join("\n", known.agreed()));
            forbidden.setValue(String.join("\n", known.forbidden()));
        }
        binder.forField(term)
                .asRequired(getTranslation("glossary.term.missing"))
                .bind(any -> term.getValue(), (any, value) -> {});
        binder.forField(agreed)
                .asRequired(getTranslation("glossary.agreed.missing"))
                .bind(any -> agreed.getValue(), (any, value) -> {});
        problem.addClassName("error-summary");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        add(new FormColumn().required(term).required(agreed).optional(forbidden), errors, problem);
        DialogButtons.add(this, getTranslation("form.save"), this::save);
    }

    private void save() {
        problem.setVisible(false);
        if (!errors.accepts(binder.validate())) {
            return;
        }
        AgreedTerm written = new AgreedTerm(term.getValue().strip(), words(agreed), words(forbidden));
        try {
            store.apply(written).ifPresentOrElse(this::tell, () -> done(written));
        } catch (ObjectOptimisticLockingFailureException conflict) {
            tell(getTranslation("glossary.conflict"));
        }
    }

    private void done(AgreedTerm written) {
        close();
        Notice.done(getTranslation("glossary.saved", written.term()));
        stored.run();
    }

    private void tell(TermProblem why) {
        tell(getTranslation("glossary.problem." + why.key()));
    }

    private void tell(String text) {
        problem.setText(text);
        problem.setVisible(true);
    }

    /** A semicolon separates the words where they are stored. */
    private static List<String> words(TextArea field) {
        return field.getValue()
                .lines()
                .flatMap(line -> List.of(line.split(";")).stream())
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }
}
