package no.leietileie.base.database;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedMariaDbTest {

    private static final Path PROGRAMS = Path.of("target", "test-mariadb", "programs");

    @TempDir
    Path folder;

    @Test
    void the_second_start_finds_what_the_first_has_stored() throws Exception {
        try (EmbeddedMariaDb first = start()) {
            execute(first, "CREATE TABLE note (text VARCHAR(40))");
            execute(first, "INSERT INTO note VALUES ('Blåbærstien 4')");
        }

        try (EmbeddedMariaDb second = start()) {
            assertThat(query(second, "SELECT text FROM note")).isEqualTo("Blåbærstien 4");
        }
    }

    @Test
    void norwegian_letters_sort_last_and_two_letters_are_a_word() throws Exception {
        try (EmbeddedMariaDb database = start()) {
            execute(database, "CREATE TABLE tenant (name VARCHAR(40), FULLTEXT (name))");
            execute(database, "INSERT INTO tenant VALUES ('Åse Li'), ('Zara By'), ('Ørn Bo'), ('Ævar Os'), ('Ada Mo')");

            assertThat(query(database, "SELECT GROUP_CONCAT(name ORDER BY name) FROM tenant"))
                    .isEqualTo("Ada Mo,Zara By,Ævar Os,Ørn Bo,Åse Li");
            assertThat(query(database, "SELECT name FROM tenant WHERE MATCH (name) AGAINST ('+by' IN BOOLEAN MODE)"))
                    .isEqualTo("Zara By");
        }
    }

    @Test
    void temporary_tables_lie_in_the_servers_own_folder_where_no_other_server_removes_them() throws Exception {
        try (EmbeddedMariaDb database = start()) {
            assertThat(query(database, "SELECT @@tmpdir"))
                    .startsWith(folder.toAbsolutePath().toString());
        }
    }

    @Test
    void two_products_on_one_folder_are_refused() throws Exception {
        try (OtherProduct other = OtherProduct.start(folder, PROGRAMS)) {
            assertThatThrownBy(this::start)
                    .isInstanceOf(EmbeddedDatabaseFailure.class)
                    .hasMessageContaining("already runs with the data in " + folder);
            assertThat(other.server().isAlive()).isTrue();
        }
    }

    @Test
    void a_killed_server_is_started_again_and_the_pool_recovers() throws Exception {
        try (EmbeddedMariaDb database = start();
                HikariDataSource pool = pool(database)) {
            execute(database, "CREATE TABLE note (text VARCHAR(40))");
            ProcessHandle killed = ProcessHandle.of(database.processId()).orElseThrow();

            killed.destroyForcibly();
            killed.onExit().get(30, SECONDS);

            await().atMost(Duration.ofSeconds(30)).ignoreExceptions().untilAsserted(() -> {
                try (Connection connection = pool.getConnection()) {
                    assertThat(query(connection, "SELECT COUNT(*) FROM note")).isEqualTo("0");
                }
            });
            assertThat(database.processId()).isNotEqualTo(killed.pid());
        }
    }

    @Test
    void the_orphan_of_a_killed_product_is_stopped_at_the_next_start() throws Exception {
        try (OtherProduct other = OtherProduct.start(folder, PROGRAMS)) {
            other.kill();
            assertThat(other.server().isAlive()).isTrue();

            try (EmbeddedMariaDb next = start()) {
                assertThat(other.server().isAlive()).isFalse();
                assertThat(query(next, "SELECT 1")).isEqualTo("1");
            }
        }
    }

    @Test
    void a_half_finished_bootstrap_is_thrown_away() throws Exception {
        Path unfinished =
                Files.createDirectories(folder.resolve("data.unfinished").resolve("mysql"));
        Files.writeString(unfinished.resolve("db.frm"), "half");

        try (EmbeddedMariaDb database = start()) {
            assertThat(query(database, "SELECT 1")).isEqualTo("1");
            assertThat(folder.resolve("data.unfinished")).doesNotExist();
        }
    }

    @Test
    void the_password_is_nowhere_but_in_the_file_for_its_owner() throws Exception {
        try (EmbeddedMariaDb database = start()) {
            assertThat(Files.readString(MariaDbFolder.at(folder).log())).doesNotContain(database.password());
            assertThat(folder.resolve("init.sql")).doesNotExist();
            assertThat(database.jdbcUrl()).doesNotContain(database.password());
        }
        assertThat(folder.resolve("connection.properties")).doesNotExist();
    }

    private EmbeddedMariaDb start() throws Exception {
        return new EmbeddedMariaDb(folder, PROGRAMS);
    }

    private static HikariDataSource pool(EmbeddedMariaDb database) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(database.jdbcUrl());
        config.setUsername(database.username());
        config.setPassword(database.password());
        config.setMaximumPoolSize(2);
        config.setConnectionTimeout(Duration.ofSeconds(2).toMillis());
        return new HikariDataSource(config);
    }

    private static String query(EmbeddedMariaDb database, String sql) throws SQLException {
        try (Connection connection = connect(database)) {
            return query(connection, sql);
        }
    }

    private static String query(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            return result.next() ? result.getString(1) : null;
        }
    }

    private static void execute(EmbeddedMariaDb database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection connect(EmbeddedMariaDb database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
    }
}
