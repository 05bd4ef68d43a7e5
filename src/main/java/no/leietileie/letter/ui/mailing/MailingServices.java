package no.leietileie.letter.ui.mailing;

import no.leietileie.letter.mailing.MailingDesk;
import no.leietileie.letter.mailing.MailingRecipients;
import no.leietileie.letter.mailing.PrintRoomFiles;
import no.leietileie.letter.mailing.SentLetters;
import no.leietileie.letter.template.Templates;
import org.springframework.stereotype.Component;

/** What the parts of a mailing's page call. */
@Component
record MailingServices(
        MailingDesk desk,
        MailingRecipients recipients,
        SentLetters sent,
        PrintRoomFiles printRoom,
        Templates templates) {}
