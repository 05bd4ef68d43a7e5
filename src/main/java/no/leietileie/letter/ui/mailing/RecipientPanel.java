package no.leietileie.letter.ui.mailing;

import static no.leietileie.base.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import no.leietileie.base.ui.Facts;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.SidePanel;
import no.leietileie.letter.mailing.Channel;
import no.leietileie.letter.mailing.MailingRecipients;
import no.leietileie.letter.mailing.MailingRow;
import no.leietileie.letter.mailing.MailingState;
import no.leietileie.letter.mailing.RecipientProblem;
import no.leietileie.letter.mailing.RecipientRow;
import no.leietileie.letter.mailing.RecipientState;
import no.leietileie.letter.ui.LetterPdfLink;
import no.leietileie.register.ui.RegisterNavigation;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/** One recipient: the letter itself, what stands in the way and what to do about it, and what became of it. */
class RecipientPanel extends SidePanel {

    private final transient MailingServices services;
    private final transient MailingRecipients recipients;
    private final transient MailingRow mailing;
    private final transient Runnable changed;

    RecipientPanel(MailingServices services, MailingRow mailing, Runnable close, Runnable changed) {
        super(text("mailings.recipient.panel"), text("mailings.recipient.close"), close);
        this.services = services;
        this.recipients = services.recipients();
        this.mailing = mailing;
        this.changed = changed;
    }

    void show(RecipientRow row) {
        List<Component> content = new ArrayList<>();
        content.add(MailingLabels.badge(row));
        advice(row, content);
        content.add(facts(row));
        content.add(links(row));
        if (mailing.state() == MailingState.DRAFT) {
            content.add(choices(row));
        }
        if (!mailing.state().isOpen()) {
            content.add(new EvidenceDetails(services.sent(), row));
        }
        show(MailingLabels.name(row), content.toArray(Component[]::new));
    }

    private static void advice(RecipientRow row, List<Component> content) {
        if (row.problem() != null) {
            content.add(new Paragraph(MailingLabels.advice(row.problem(), row.problemDetail())));
        } else if (row.failure() != null && row.state() == RecipientState.FAILED) {
            content.add(new Paragraph(
                    text("mailings.failure.advice." + row.failure().name().toLowerCase(Locale.ROOT))));
        }
    }

    private static Facts facts(RecipientRow row) {
        return new Facts()
                .fact(text("mailings.recipient.address"), Formats.text(row.address()))
                .fact(text("mailings.recipient.language"), MailingLabels.language(row))
                .fact(text("mailings.recipient.channel"), text(row.channel().messageKey()));
    }

    private Div links(RecipientRow row) {
        Div links = new Div();
        links.addClassName("panel-links");
        if (row.state().isOut() || row.state() == RecipientState.UNDERWAY) {
            links.add(new LetterPdfLink(services.sent(), row.id()));
        } else if (row.state() == RecipientState.READY || row.problem() == RecipientProblem.ALREADY_SENT) {
            links.add(new PreviewLink(recipients, row.id()));
        }
        links.add(new Anchor(
                RegisterNavigation.householdLocation(row.household()), text("mailings.recipient.household")));
        return links;
    }

    private Div choices(RecipientRow row) {
        Div choices = new Div();
        choices.addClassName("panel-choices");
        Set<Channel> open = recipients.listChannels();
        if (open.size() > 1) {
            choices.add(channel(row, open));
        }
        if (row.problem() == RecipientProblem.ALREADY_SENT) {
            choices.add(action("mailings.recipient.again", () -> recipients.sendAgain(row.id())));
        }
        if (row.problem() == RecipientProblem.LEFT_OUT) {
            choices.add(action("mailings.recipient.take-in", () -> recipients.takeIn(row.id())));
        } else {
            choices.add(new Button(text("mailings.recipient.leave-out"), click -> leaveOut(row)));
        }
        return choices;
    }

    private Select<Channel> channel(RecipientRow row, Set<Channel> open) {
        Select<Channel> channel = new Select<>();
        channel.setLabel(text("mailings.recipient.channel"));
        channel.setItems(open);
        channel.setItemLabelGenerator(kind -> text(kind.messageKey()));
        channel.setValue(row.channel());
        channel.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                carryOut(() -> {
                    if (recipients.choose(row.id(), change.getValue()) != change.getValue()) {
                        Notice.failed(text("mailings.recipient.channel.refused"));
                    }
                });
            }
        });
        return channel;
    }

    private void leaveOut(RecipientRow row) {
        carryOut(() -> {
            recipients.leaveOut(row.id());
            Notice.doneWithUndo(
                    text("mailings.recipient.left-out", MailingLabels.name(row)),
                    () -> carryOut(() -> recipients.takeIn(row.id())));
        });
    }

    private Button action(String key, Runnable action) {
        return new Button(text(key), click -> carryOut(action));
    }

    /** A colleague may have sent the mailing, or taken the recipient away, since the page was opened. */
    private void carryOut(Runnable action) {
        try {
            action.run();
        } catch (IllegalStateException | NoSuchElementException | ObjectOptimisticLockingFailureException quicker) {
            Notice.failed(text("mailings.too-late"));
        }
        changed.run();
    }
}
