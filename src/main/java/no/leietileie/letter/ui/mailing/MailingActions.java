package no.leietileie.letter.ui.mailing;

import static no.leietileie.base.ui.Texts.counted;
import static no.leietileie.base.ui.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.List;
import no.leietileie.base.ui.Confirmation;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.RunningWork;
import no.leietileie.letter.mailing.MailingDesk;
import no.leietileie.letter.mailing.MailingRow;
import no.leietileie.letter.mailing.RecipientState;
import no.leietileie.letter.ui.LetterNavigation;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/** What can be done with a mailing in the state it is in; one primary action at most. */
class MailingActions {

    private final MailingServices services;
    private final MailingDesk desk;
    private final MailingRow row;
    private final Runnable done;

    MailingActions(MailingServices services, MailingRow row, Runnable done) {
        this.services = services;
        this.desk = services.desk();
        this.row = row;
        this.done = done;
    }

    List<Button> all() {
        return switch (row.state()) {
            case PREPARING -> List.of(delete());
            case DRAFT -> List.of(delete(), primary(new SendButton(desk, row, this::carryOut)));
            case QUEUED ->
                List.of(
                        button("mailings.take-back", Icon.UNDO_2, this::takeBack),
                        primary(button("mailings.now", Icon.MAIL, () -> desk.sendNow(row.id()))));
            case SENDING -> List.of(cancel(), button("mailings.pause", Icon.PAUSE, () -> desk.pause(row.id())));
            case PAUSED ->
                List.of(cancel(), primary(button("mailings.resume", Icon.PLAY, () -> desk.resume(row.id()))));
            case DONE -> row.counts().of(RecipientState.FAILED) > 0 ? List.of(retry()) : List.of();
            case CANCELLED -> List.of();
        };
    }

    private void takeBack() {
        desk.takeBack(row.id());
        Notice.done(text("mailings.taken-back"));
    }

    private Button retry() {
        return primary(new Button(
                counted("mailings.retry", row.counts().of(RecipientState.FAILED)),
                Icon.UNDO_2.create(),
                click -> carryOut(() -> {
                    services.recipients().retryFailed(row.id());
                    desk.resume(row.id());
                })));
    }

    private Button delete() {
        return new Button(
                text("mailings.delete"),
                Icon.TRASH_2.create(),
                click -> Confirmation.ask(
                        text("mailings.delete"), text("mailings.delete.summary"), text("mailings.delete"), () -> {
                            desk.delete(row.id());
                            UI.getCurrent().navigate(LetterNavigation.LIST);
                            Notice.done(text("mailings.deleted"));
                        }));
    }

    private Button cancel() {
        return new Button(
                text("mailings.cancel"),
                Icon.X.create(),
                click -> Confirmation.ask(
                        text("mailings.cancel"),
                        text("mailings.cancel.summary"),
                        text("mailings.cancel"),
                        () -> carryOut(() -> desk.cancel(row.id()))));
    }

    private Button button(String key, Icon icon, Runnable action) {
        return new Button(text(key), icon.create(), click -> carryOut(action));
    }

    private static Button primary(Button button) {
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    /** Somebody else, or the job, may have been quicker. */
    private void carryOut(Runnable action) {
        try {
            action.run();
        } catch (IllegalStateException | ObjectOptimisticLockingFailureException quicker) {
            Notice.failed(text("mailings.too-late"));
        }
        RunningWork.started(UI.getCurrent());
        done.run();
    }
}
