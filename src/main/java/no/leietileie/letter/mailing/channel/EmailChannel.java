package no.leietileie.letter.mailing.channel;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import no.leietileie.base.ui.Languages;
import no.leietileie.letter.mailing.Channel;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * The letter as an attachment of a message that says nothing about it. A try again has the same Message-ID, by which mail
 * servers and programs know a message that they have got already.
 */
@Component
class EmailChannel implements LetterChannel {

    private static final String PDF = "application/pdf";

    private final ObjectProvider<JavaMailSender> server;
    private final EmailSettings settings;
    private final Languages texts;

    EmailChannel(ObjectProvider<JavaMailSender> server, EmailSettings settings, Languages texts) {
        this.server = server;
        this.settings = settings;
        this.texts = texts;
    }

    @Override
    public Channel kind() {
        return Channel.EMAIL;
    }

    @Override
    public boolean isAvailable() {
        return !settings.from().isBlank() && server.getIfAvailable() != null;
    }

    @Override
    public Delivery deliver(OutgoingLetter letter) {
        JavaMailSender mail = server.getIfAvailable();
        if (mail == null || letter.email() == null) {
            return new Delivery.Refused("no address");
        }
        try {
            mail.send(message(mail, letter, letter.email()));
            return new Delivery.Accepted(null);
        } catch (MessagingException e) {
            return new Delivery.Refused("address");
        } catch (MailException e) {
            return MailFailure.of(e);
        }
    }

    private MimeMessage message(JavaMailSender mail, OutgoingLetter letter, String to) throws MessagingException {
        EmailText text = EmailText.of(texts, letter.language(), letter.senderName());
        MimeMessage message = mail.createMimeMessage();
        var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        helper.setFrom(settings.from());
        helper.setTo(to);
        helper.setSubject(text.subject());
        helper.setText(text.body());
        helper.addAttachment(text.fileName(), new ByteArrayResource(letter.pdf()), PDF);
        message.setHeader(
                "Message-ID", "<letter-" + letter.key() + settings.from().substring(at()) + ">");
        return message;
    }

    private int at() {
        return Math.max(0, settings.from().lastIndexOf('@'));
    }
}
