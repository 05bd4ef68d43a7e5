package no.leietileie.register.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.Texts;
import no.leietileie.register.households.LookReason;
import no.leietileie.register.households.Purpose;
import no.leietileie.register.ui.disclosure.PurposeForm;

/** Stands where a protected household would be shown, until whoever may see it has said why. */
class PurposeQuestion extends Card {

    private static final List<LookReason> REASONS = List.of(
            LookReason.CONTACT,
            LookReason.FOLLOW_UP,
            LookReason.MEETING,
            LookReason.LETTER,
            LookReason.CORRECTION,
            LookReason.REQUESTED,
            LookReason.OTHER);

    PurposeQuestion(Consumer<Purpose> answered) {
        super(Texts.text("purpose.question"));
        addClassName("purpose-question");
        PurposeForm form = new PurposeForm(REASONS);
        Button open =
                new Button(getTranslation("purpose.open"), click -> form.read().ifPresent(answered));
        open.addThemeVariants(ButtonVariant.PRIMARY);
        Paragraph explanation = new Paragraph(getTranslation("purpose.explanation"));
        explanation.addClassName("readable");
        add(explanation, form, open);
    }
}
