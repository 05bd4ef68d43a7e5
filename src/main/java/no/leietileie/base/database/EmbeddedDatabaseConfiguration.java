package no.leietileie.base.database;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Backs off as soon as {@code spring.datasource.url} names a server of the municipality's own. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.datasource.url", havingValue = "__none__", matchIfMissing = true)
class EmbeddedDatabaseConfiguration {

    @Bean(destroyMethod = "close")
    @Profile("!command")
    EmbeddedMariaDb embeddedMariaDb(@Value("${leietileie.data}") Path data) throws IOException, InterruptedException {
        return new EmbeddedMariaDb(data.resolve("mariadb"), data.resolve("programs"));
    }

    @Bean
    @Profile("!command")
    JdbcConnectionDetails embeddedConnectionDetails(EmbeddedMariaDb database) {
        return new EmbeddedConnectionDetails(database);
    }

    @Bean(destroyMethod = "close")
    @Profile("command")
    SharedMariaDb sharedMariaDb(@Value("${leietileie.data}") Path data) throws IOException, InterruptedException {
        return SharedMariaDb.open(data.resolve("mariadb"), data.resolve("programs"));
    }

    private record EmbeddedConnectionDetails(EmbeddedMariaDb database) implements JdbcConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return database.jdbcUrl();
        }

        @Override
        public String getUsername() {
            return database.username();
        }

        @Override
        public String getPassword() {
            return database.password();
        }
    }
}
