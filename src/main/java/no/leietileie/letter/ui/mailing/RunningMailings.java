package no.leietileie.letter.ui.mailing;

import java.util.List;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.Role;
import no.leietileie.base.ui.RunningWork;
import no.leietileie.base.ui.Texts;
import no.leietileie.letter.mailing.MailingDesk;
import no.leietileie.letter.mailing.MailingRow;
import no.leietileie.letter.mailing.MailingState;
import no.leietileie.letter.ui.LetterNavigation;
import org.springframework.stereotype.Component;

/** Mailings that a job works on, for the team. */
@Component
class RunningMailings implements RunningWork {

    private final MailingDesk desk;

    RunningMailings(MailingDesk desk) {
        this.desk = desk;
    }

    @Override
    public List<Item> list() {
        boolean maySend = CurrentUser.find()
                .filter(user -> user.roles().contains(Role.TEAM))
                .isPresent();
        return maySend ? desk.listBusy().stream().map(RunningMailings::item).toList() : List.of();
    }

    private static Item item(MailingRow row) {
        boolean counted = row.state() == MailingState.SENDING;
        return new Item(
                Texts.text(
                        "mailings.running",
                        row.template().name(),
                        Texts.text(row.state().messageKey())),
                counted ? Math.toIntExact(row.counts().settled()) : 0,
                counted ? Math.toIntExact(row.counts().all()) : 0,
                LetterNavigation.toMailing(row.id()));
    }
}
