package no.leietileie.throughput.subscription;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** The municipality's e-mail, where it has told the product of it. */
@Component
class FigureMailServer {

    private final ObjectProvider<JavaMailSender> server;
    private final String from;

    FigureMailServer(ObjectProvider<JavaMailSender> server, @Value("${leietileie.email.from:}") String from) {
        this.server = server;
        this.from = from;
    }

    boolean isAvailable() {
        return !from.isBlank() && server.getIfAvailable() != null;
    }

    /** @throws org.springframework.mail.MailException where the server does not take it */
    void send(String to, String subject, String text) {
        @Nullable JavaMailSender mail = server.getIfAvailable();
        if (mail == null) {
            throw new IllegalStateException("No server for e-mail");
        }
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(to);
        message.setSubject(subject);
        message.setText(text);
        mail.send(message);
    }
}
