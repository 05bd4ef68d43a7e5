package no.leietileie.base.database;

import java.io.IOException;
import java.io.Reader;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * The database of a data folder for a command: that of the product which runs, or else one of its own until the command
 * ends.
 */
final class SharedMariaDb implements JdbcConnectionDetails, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final FileChannel turn;
    private final @Nullable EmbeddedMariaDb own;
    private final Properties connection;

    private SharedMariaDb(FileChannel turn, @Nullable EmbeddedMariaDb own, Properties connection) {
        this.turn = turn;
        this.own = own;
        this.connection = connection;
    }

    /** One command at a time: the first would otherwise take its database away from the second when it ends. */
    static SharedMariaDb open(Path folderPath, Path binaries) throws IOException, InterruptedException {
        var folder = MariaDbFolder.at(folderPath);
        var turn = FileChannel.open(
                folder.root().resolve("command.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            var _ = turn.lock();
            return open(folder, binaries, turn);
        } catch (IOException | InterruptedException | RuntimeException e) {
            turn.close();
            throw e;
        }
    }

    /** A product that starts or stops just now holds the folder, but its database does not answer. */
    private static SharedMariaDb open(MariaDbFolder folder, Path binaries, FileChannel turn)
            throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                var own = new EmbeddedMariaDb(folder.root(), binaries);
                return new SharedMariaDb(turn, own, read(folder));
            } catch (DataFolderInUse held) {
                var connection = read(folder);
                if (answers(connection)) {
                    return new SharedMariaDb(turn, null, connection);
                }
                if (System.nanoTime() > end) {
                    throw held;
                }
                Thread.sleep(200);
            }
        }
    }

    private static Properties read(MariaDbFolder folder) throws IOException {
        var connection = new Properties();
        try (Reader file = Files.newBufferedReader(folder.connection())) {
            connection.load(file);
        } catch (NoSuchFileException notYet) {
            connection.clear();
        }
        return connection;
    }

    private static boolean answers(Properties connection) {
        if (connection.getProperty("password") == null) {
            return false;
        }
        try (var open = DriverManager.getConnection(
                connection.getProperty("url") + "?connectTimeout=2000",
                connection.getProperty("username"),
                connection.getProperty("password"))) {
            return open.isValid(2);
        } catch (SQLException away) {
            return false;
        }
    }

    @Override
    public String getJdbcUrl() {
        return connection.getProperty("url");
    }

    @Override
    public String getUsername() {
        return connection.getProperty("username");
    }

    @Override
    public String getPassword() {
        return connection.getProperty("password");
    }

    @Override
    public void close() throws IOException {
        if (own != null) {
            own.close();
        }
        turn.close();
    }
}
