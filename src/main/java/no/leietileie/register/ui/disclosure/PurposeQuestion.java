package no.leietileie.register.ui.disclosure;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.Texts;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.households.LookReason;

/** Stands where a protected household would be shown, until whoever may see it has said why. */
public class PurposeQuestion extends Card {

    private static final List<LookReason> REASONS = List.of(
            LookReason.CONTACT,
            LookReason.FOLLOW_UP,
            LookReason.MEETING,
            LookReason.LETTER,
            LookReason.CORRECTION,
            LookReason.REQUESTED,
            LookReason.OTHER);

    /** @param answered runs once the session holds the purpose */
    public PurposeQuestion(HouseholdId household, Runnable answered) {
        super(Texts.text("purpose.question"));
        addClassName("purpose-question");
        PurposeForm form = new PurposeForm(REASONS);
        Button open = new Button(
                getTranslation("purpose.open"),
                click -> form.read().ifPresent(purpose -> {
                    StatedPurposes.ofSession().state(household, purpose);
                    answered.run();
                }));
        open.addThemeVariants(ButtonVariant.PRIMARY);
        Paragraph explanation = new Paragraph(getTranslation("purpose.explanation"));
        explanation.addClassName("readable");
        add(explanation, form, open);
    }
}
