package no.leietileie.letter.ui.mailing;

import static no.leietileie.base.ui.Texts.counted;
import static no.leietileie.base.ui.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.leietileie.base.ui.Confirmation;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.Notice;
import no.leietileie.letter.mailing.Channel;
import no.leietileie.letter.mailing.MailingDesk;
import no.leietileie.letter.mailing.MailingRow;
import no.leietileie.letter.mailing.RecipientCounts;

/** Sends a draft, once somebody has read who gets it; says so where nobody can. */
class SendButton extends Button {

    private final transient MailingDesk desk;
    private final transient MailingRow row;
    private final transient Consumer<Runnable> carryOut;

    /** @param carryOut shows what came of it, and whether somebody else was quicker */
    SendButton(MailingDesk desk, MailingRow row, Consumer<Runnable> carryOut) {
        super(counted("mailings.send", row.counts().sendable()), Icon.MAIL.create());
        this.desk = desk;
        this.row = row;
        this.carryOut = carryOut;
        addClickListener(click -> ask());
    }

    private void ask() {
        long sendable = row.counts().sendable();
        if (sendable == 0) {
            tellNothing();
        } else {
            Confirmation.ask(
                    counted("mailings.send", sendable),
                    summary(),
                    counted("mailings.send", sendable),
                    () -> carryOut.accept(this::send));
        }
    }

    private void send() {
        if (desk.send(row.id(), row.version()).isEmpty()) {
            tellNothing();
        }
    }

    private static void tellNothing() {
        Notice.failed(text("mailings.send.nothing"));
    }

    /** Who gets it, by which way, and what becomes of the others. */
    private String summary() {
        RecipientCounts counts = row.counts();
        String ways = List.of(Channel.values()).stream()
                .filter(channel -> counts.channels().getOrDefault(channel, 0L) > 0)
                .map(channel -> text(
                        "mailings.send.by",
                        counts.channels().getOrDefault(channel, 0L),
                        text(channel.messageKey()).toLowerCase(UI.getCurrent().getLocale())))
                .collect(Collectors.joining(", "));
        return text(
                "mailings.send.summary",
                row.template().name(),
                counted("mailings.send.recipients", counts.sendable()),
                ways,
                counted("mailings.send.exceptions", counts.toBeTold()));
    }
}
