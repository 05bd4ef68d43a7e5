package no.leietileie.register.imports.command;

import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerStarter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** A command can queue work but takes none from the queue: other work is the product's. */
@Configuration(proxyBeanMethods = false)
@Profile("command")
class CommandScheduler {

    @Bean
    DbSchedulerStarter neverStarted() {
        return () -> {};
    }
}
