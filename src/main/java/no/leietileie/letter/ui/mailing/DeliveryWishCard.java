package no.leietileie.letter.ui.mailing;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Span;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.Texts;
import no.leietileie.letter.mailing.DeliveryWishes;
import no.leietileie.letter.mailing.DeliveryWishes.Wish;
import no.leietileie.register.HouseholdId;

/** What the household has said about digital letters. */
class DeliveryWishCard extends Card {

    private final transient DeliveryWishes wishes;
    private final HouseholdId household;
    private final Checkbox email = new Checkbox(Texts.text("letters.wishes.email"));
    private final Checkbox reserved = new Checkbox(Texts.text("letters.wishes.reserved"));
    private final Span since = new Span();

    DeliveryWishCard(DeliveryWishes wishes, HouseholdId household) {
        super(Texts.text("letters.wishes"));
        this.wishes = wishes;
        this.household = household;
        addClassName("delivery-wish");
        email.setHelperText(getTranslation("letters.wishes.email.help"));
        since.addClassName("quiet");
        add(email, since, reserved);
        show(wishes.of(household));
        email.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                save(new Wish(change.getValue() ? wishes.today() : null, reserved.getValue()));
            }
        });
        reserved.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                save(new Wish(wishes.of(household).emailConsentOn(), change.getValue()));
            }
        });
    }

    private void show(Wish wish) {
        email.setValue(wish.emailConsentOn() != null);
        reserved.setValue(wish.digitalReserved());
        since.setVisible(wish.emailConsentOn() != null);
        since.setText(getTranslation("letters.wishes.since", Formats.date(wish.emailConsentOn())));
    }

    private void save(Wish wish) {
        Wish before = wishes.of(household);
        wishes.change(household, wish);
        show(wish);
        Notice.doneWithUndo(getTranslation("form.saved"), () -> {
            wishes.change(household, before);
            show(before);
        });
    }
}
