package no.leietileie.letter.ui.mailing;

import static no.leietileie.base.ui.Texts.text;

import java.time.Clock;
import no.leietileie.base.ui.WorkCard;
import no.leietileie.letter.mailing.MailingDesk;
import no.leietileie.letter.mailing.MailingRow;
import no.leietileie.letter.mailing.MailingState;
import no.leietileie.letter.mailing.RecipientCounts;

/** How far the job has come that makes a mailing ready or sends it. */
class MailingWork extends WorkCard {

    private final transient MailingDesk desk;

    MailingWork(MailingDesk desk, MailingRow row, Clock clock) {
        super(text(row.state().messageKey()), clock);
        this.desk = desk;
        explain(text("mailings.work." + (row.state() == MailingState.PREPARING ? "preparing" : "sending")));
        show(row);
    }

    final void show(MailingRow row) {
        RecipientCounts counts = row.counts();
        long done = row.state() == MailingState.SENDING ? counts.settled() : counts.all() - desk.countWaiting(row.id());
        show(Math.toIntExact(done), Math.toIntExact(counts.all()));
    }
}
