package no.leietileie.base.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A private MariaDB server in a process of its own: loopback only, a new random password at each start, one product
 * per folder. A server that dies is started again; after {@value #MAX_RESTARTS} deaths it is left for a person.
 */
public final class EmbeddedMariaDb implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedMariaDb.class);
    private static final String USER = "leietileie";
    private static final String SCHEMA = "leietileie";
    private static final int MAX_RESTARTS = 5;

    private final MariaDbFolder folder;
    private final MariaDbBinaries binaries;
    private final FileChannel lockChannel;
    private final FileLock lock;
    private final int port;
    private final String password = randomPassword();
    private @Nullable Process process;
    private int restarts;
    private volatile boolean closed;

    /** Ready for connections when the constructor returns. */
    public EmbeddedMariaDb(Path folderPath, Path binariesPath) throws IOException, InterruptedException {
        folder = MariaDbFolder.at(folderPath);
        lockChannel = FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock held = lockChannel.tryLock();
        if (held == null) {
            lockChannel.close();
            throw new DataFolderInUse(folder.root());
        }
        lock = held;
        folder.stopOrphan();
        binaries = MariaDbBinaries.unpackTo(binariesPath);
        folder.createSystemTables(binaries);
        port = freePort();
        launch();
    }

    public String jdbcUrl() {
        return jdbcUrl(SCHEMA);
    }

    private String jdbcUrl(String schema) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + schema;
    }

    public String username() {
        return USER;
    }

    public String password() {
        return password;
    }

    public long processId() {
        return running().pid();
    }

    /** Creates an empty schema beside the product's own, for one test context. */
    public String createSchema() throws SQLException {
        String schema = SCHEMA + "_" + HexFormat.of().toHexDigits(new SecureRandom().nextInt());
        execute("CREATE DATABASE " + schema);
        return jdbcUrl(schema);
    }

    private synchronized void launch() throws IOException, InterruptedException {
        Path init = folder.root().resolve("init.sql");
        folder.writeSecret(init, initSql());
        Process started = folder.start(MariaDbCommand.serve(binaries, folder, port, init));
        process = started;
        awaitReady(started, Duration.ofSeconds(60));
        Files.deleteIfExists(init);
        folder.writeSecret(
                folder.connection(), "url=%s\nusername=%s\npassword=%s\n".formatted(jdbcUrl(), USER, password));
        var _ = started.onExit().thenAcceptAsync(this::restart);
    }

    private String initSql() {
        return """
                CREATE DATABASE IF NOT EXISTS %1$s CHARACTER SET utf8mb4 COLLATE %2$s;
                CREATE OR REPLACE USER %3$s@'127.0.0.1' IDENTIFIED BY '%4$s';
                GRANT ALL PRIVILEGES ON %1$s.* TO %3$s@'127.0.0.1';
                GRANT ALL PRIVILEGES ON `%1$s\\_%%`.* TO %3$s@'127.0.0.1';
                GRANT SHUTDOWN ON *.* TO %3$s@'127.0.0.1';
                """.formatted(SCHEMA, MariaDbCommand.COLLATION, USER, password);
    }

    private void restart(Process ended) {
        if (closed) {
            return;
        }
        if (++restarts > MAX_RESTARTS) {
            log.error("The embedded database ended {} times and is not started again, see {}", restarts, folder.log());
            return;
        }
        log.warn("The embedded database ended with {} and is started again", ended.exitValue());
        try {
            Thread.sleep(500L * restarts);
            launchUnlessClosed();
        } catch (IOException | RuntimeException e) {
            log.error("The embedded database could not be started again", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A server that started while the product stops would outlive it. */
    private synchronized void launchUnlessClosed() throws IOException, InterruptedException {
        if (!closed) {
            launch();
        }
    }

    private void awaitReady(Process started, Duration limit) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        while (System.nanoTime() < end) {
            if (!started.isAlive()) {
                throw new EmbeddedDatabaseFailure(
                        "The embedded database ended with " + started.exitValue() + ".",
                        "Its own words are in " + folder.log() + ".");
            }
            try (Connection connection = connect()) {
                if (connection.isValid(2)) {
                    return;
                }
            } catch (SQLException notYet) {
                Thread.sleep(25);
            }
        }
        started.destroy();
        throw new EmbeddedDatabaseFailure(
                "The embedded database did not answer within " + limit.toSeconds() + " s.",
                "Its own words are in " + folder.log() + ".");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbcUrl() + "?connectTimeout=2000", USER, password);
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        synchronized (this) {
            stop(running());
        }
        try {
            Files.deleteIfExists(folder.connection());
            lock.release();
            lockChannel.close();
        } catch (IOException e) {
            log.warn("The lock of the embedded database could not be released", e);
        }
    }

    private void stop(Process server) {
        try {
            execute("SHUTDOWN");
        } catch (SQLException e) {
            server.destroy();
        }
        try {
            if (!server.waitFor(30, TimeUnit.SECONDS)) {
                server.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Process running() {
        Process current = process;
        if (current == null) {
            throw new IllegalStateException("The embedded database has not been started");
        }
        return current;
    }

    private static String randomPassword() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
