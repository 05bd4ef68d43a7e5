package no.leietileie.letter.disclosure;

import static no.leietileie.base.ui.Texts.text;

import java.util.List;
import no.leietileie.base.ui.Formats;
import no.leietileie.letter.mailing.DeliveryWishes;
import no.leietileie.letter.mailing.RecipientRow;
import no.leietileie.letter.mailing.SentLetters;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.ui.disclosure.DisclosureEntry;
import no.leietileie.register.ui.disclosure.DisclosureSection;
import no.leietileie.register.ui.disclosure.HouseholdDisclosure;
import org.springframework.stereotype.Component;

/** The letters of a household and its wishes about them, for the report of everything held. */
@Component
class LettersDisclosure implements HouseholdDisclosure {

    private static final int AFTER_CASEWORK = 30;

    private final SentLetters letters;
    private final DeliveryWishes wishes;

    LettersDisclosure(SentLetters letters, DeliveryWishes wishes) {
        this.letters = letters;
        this.wishes = wishes;
    }

    @Override
    public int order() {
        return AFTER_CASEWORK;
    }

    @Override
    public List<DisclosureSection> sections(HouseholdId household) {
        return List.of(
                new DisclosureSection(
                        text("disclosure.letters"),
                        letters.listOf(household).stream().map(this::letter).toList()),
                new DisclosureSection(text("disclosure.letter.wishes"), List.of(wish(household))));
    }

    private DisclosureEntry letter(RecipientRow row) {
        return DisclosureEntry.of(letters.templateName(row.mailing()) + " · " + Formats.time(row.sentAt()))
                .with(text("disclosure.letter.recipient"), row.name())
                .with(text("disclosure.letter.channel"), text(row.channel().messageKey()))
                .with(text("disclosure.letter.state"), text(row.state().messageKey()));
    }

    private DisclosureEntry wish(HouseholdId household) {
        DeliveryWishes.Wish wish = wishes.of(household);
        return DisclosureEntry.of(text("letters.wishes"))
                .with(text("letters.wishes.email"), Formats.date(wish.emailConsentOn()))
                .with(
                        text("letters.wishes.reserved"),
                        text(wish.digitalReserved() ? "disclosure.yes" : "disclosure.no"));
    }
}
