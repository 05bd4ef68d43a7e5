package no.leietileie.letter.mailing.channel;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/** What a failed try to hand over an e-mail means. */
final class MailFailure {

    private static final int PERMANENT = 500;

    private MailFailure() {}

    static Delivery of(MailException failure) {
        if (failure instanceof MailAuthenticationException) {
            return new Delivery.Unreachable("SMTP: signing in failed");
        }
        if (failure instanceof MailSendException sending) {
            Exception[] befell = sending.getMessageExceptions();
            // Without a connection the cause is told as what befell the message, too.
            if (befell.length > 0 && befell[0] != sending.getCause()) {
                return of(befell[0]);
            }
            // The connection could not be closed, after the server had taken the message.
            if (befell.length == 0 && sending.getCause() != null) {
                return new Delivery.Uncertain("SMTP: no goodbye");
            }
        }
        return new Delivery.Unreachable("SMTP: no connection");
    }

    private static Delivery of(Exception failure) {
        int code = code(failure);
        if (code >= PERMANENT) {
            return new Delivery.Refused("SMTP " + code);
        }
        if (code > 0) {
            return new Delivery.Unreachable("SMTP " + code);
        }
        return failure instanceof SendFailedException
                ? new Delivery.Refused("SMTP: the address was not accepted")
                : new Delivery.Uncertain("SMTP: " + failure.getClass().getSimpleName());
    }

    /** The server's own answer, 0 when it gave none. */
    private static int code(@Nullable Exception failure) {
        for (@Nullable Exception next = failure;
                next instanceof MessagingException cause;
                next = cause.getNextException()) {
            if (cause instanceof SMTPAddressFailedException address) {
                return address.getReturnCode();
            }
            if (cause instanceof SMTPSendFailedException sending && sending.getReturnCode() > 0) {
                return sending.getReturnCode();
            }
        }
        return 0;
    }
}
