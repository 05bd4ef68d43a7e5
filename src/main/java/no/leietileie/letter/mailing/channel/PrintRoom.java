package no.leietileie.letter.mailing.channel;

import no.leietileie.letter.mailing.Channel;
import org.springframework.stereotype.Component;

/** The letter waits in the print file until it has been printed and posted. */
@Component
class PrintRoom implements LetterChannel {

    @Override
    public Channel kind() {
        return Channel.PRINT;
    }

    @Override
    public boolean isAvailable() {
        return true;
    }

    @Override
    public boolean leavesTheProduct() {
        return false;
    }

    @Override
    public Delivery deliver(OutgoingLetter letter) {
        return new Delivery.Accepted(null);
    }
}
