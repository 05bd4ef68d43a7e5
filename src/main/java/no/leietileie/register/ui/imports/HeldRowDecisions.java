package no.leietileie.register.ui.imports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import no.leietileie.access.CurrentUser;
import no.leietileie.base.ui.Texts;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.imports.HoldReason;
import no.leietileie.register.imports.Resolution;

/** The ways to decide about a held row, as buttons. */
final class HeldRowDecisions {

    private final HoldReason reason;
    private final Consumer<Resolution> decide;

    HeldRowDecisions(HoldReason reason, Consumer<Resolution> decide) {
        this.reason = reason;
        this.decide = decide;
    }

    /** @param names of the household, for those who hear the button without seeing where it stands */
    Div about(HouseholdId household, String names) {
        var buttons = reason == HoldReason.PROTECTION_REMOVED
                ? ofProtection(household)
                : List.of(button("held.same-household", new Resolution.SameHousehold(household)));
        buttons.forEach(button -> button.setAriaLabel(button.getText() + ": " + names));
        var decisions = row(buttons);
        decisions.setVisible(
                reason != HoldReason.PROTECTION_REMOVED || CurrentUser.get().seesProtected());
        return decisions;
    }

    private List<Button> ofProtection(HouseholdId household) {
        var keep = button("held.keep-protection", new Resolution.KeepProtection(household));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        return List.of(keep, button("held.lift-protection", new Resolution.LiftProtection(household)));
    }

    /** What may be decided whichever household the row is compared with. */
    Div always() {
        var skip = button("held.skip", new Resolution.Skip());
        skip.addThemeVariants(ButtonVariant.TERTIARY);
        var buttons = row(List.of(button("held.new-household", new Resolution.NewHousehold()), skip));
        buttons.addClassName("held-decisions");
        return buttons;
    }

    private static Div row(List<Button> buttons) {
        var row = new Div();
        row.addClassName("form-buttons");
        buttons.forEach(row::add);
        return row;
    }

    private Button button(String key, Resolution resolution) {
        var button = new Button(Texts.text(key), click -> decide.accept(resolution));
        // A second press before the answer would be a decision about a row that is decided already.
        button.setDisableOnClick(true);
        return button;
    }
}
