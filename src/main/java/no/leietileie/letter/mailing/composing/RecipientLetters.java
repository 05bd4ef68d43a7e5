package no.leietileie.letter.mailing.composing;

import java.util.List;
import no.leietileie.letter.mailing.Channel;
import no.leietileie.letter.mailing.channel.Channels;
import no.leietileie.letter.mailing.store.DeliveryWish;
import no.leietileie.letter.mailing.store.Recipient;
import no.leietileie.register.PersonId;
import no.leietileie.register.recipients.RecipientHousehold;
import no.leietileie.register.recipients.RecipientPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes to a stored recipient with what the register knows now. */
@Component
public class RecipientLetters {

    private final Channels channels;

    RecipientLetters(Channels channels) {
        this.channels = channels;
    }

    public Composition compose(
            Round round, Recipient recipient, RecipientHousehold household, @Nullable DeliveryWish wish) {
        return new Composer(
                        round,
                        household,
                        readers(household, recipient.person()),
                        recipient.addressed(),
                        recipient.isLanguageChosen() ? recipient.textLanguage() : null,
                        channel(recipient, household, wish),
                        reference(recipient))
                .compose();
    }

    /** By which the letter goes as things are now. */
    public Channel channel(Recipient recipient, RecipientHousehold household, @Nullable DeliveryWish wish) {
        Channel chosen = recipient.isChannelChosen() ? recipient.channel() : null;
        return channels.of(readers(household, recipient.person()), wish, chosen);
    }

    /** Says nothing about the household to whoever sees the envelope. */
    private static String reference(Recipient recipient) {
        return "LE-" + recipient.mailing().value() + "-" + recipient.id().value();
    }

    public static List<RecipientPerson> readers(RecipientHousehold household, @Nullable PersonId person) {
        return person == null
                ? household.adults()
                : household.adults().stream()
                        .filter(adult -> adult.id().equals(person))
                        .toList();
    }
}
