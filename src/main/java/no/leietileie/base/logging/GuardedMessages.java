package no.leietileie.base.logging;

import ch.qos.logback.classic.pattern.MessageConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import java.util.stream.Stream;

/**
 * What libraries say, without what they quote: Hibernate repeats the database's "Duplicate entry 'name'". The product's own
 * messages quote nobody, and Flyway speaks of migrations alone.
 */
public final class GuardedMessages extends MessageConverter {

    @Override
    public String convert(ILoggingEvent event) {
        String message = super.convert(event);
        return Stream.of("no.leietileie.", "org.flywaydb.").anyMatch(event.getLoggerName()::startsWith)
                ? message
                : GuardedThrowables.withoutQuotes(message);
    }
}
