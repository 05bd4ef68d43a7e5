package no.leietileie.letter.mailing.channel;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Letters by e-mail. The server is Spring's {@code spring.mail.host}; without it, or without a sender, nobody gets e-mail.
 *
 * @param from the address that answers go to
 */
@ConfigurationProperties("leietileie.email")
record EmailSettings(@DefaultValue("") String from) {}
