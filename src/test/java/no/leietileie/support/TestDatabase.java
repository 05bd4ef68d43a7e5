package no.leietileie.support;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import no.leietileie.base.database.EmbeddedMariaDb;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

class TestDatabase implements ContextCustomizerFactory {

    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> configAttributes) {
        return new OwnSchema();
    }

    /** Without state, so that tests with the same configuration share one context. */
    private record OwnSchema() implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration merged) {
            try {
                TestPropertyValues.of(
                                "spring.datasource.url=" + Server.RUNNING.createSchema(),
                                "spring.datasource.username=" + Server.RUNNING.username(),
                                "spring.datasource.password=" + Server.RUNNING.password(),
                                "spring.datasource.hikari.maximum-pool-size=6",
                                "db-scheduler.enabled=false",
                                "leietileie.data=target/test-data")
                        .applyTo(context);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static final class Server {

        static final EmbeddedMariaDb RUNNING = start();

        private static EmbeddedMariaDb start() {
            try {
                Path target = Path.of("target", "test-mariadb");
                var database = new EmbeddedMariaDb(target.resolve("server"), target.resolve("programs"));
                Runtime.getRuntime().addShutdownHook(new Thread(database::close));
                return database;
            } catch (IOException e) {
                throw new IllegalStateException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
