package no.leietileie.base.database;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Command lines for the server program. */
final class MariaDbCommand {

    static final String COLLATION = "utf8mb4_uca1400_danish_ai_ci";

    private MariaDbCommand() {}

    static List<String> bootstrap(MariaDbBinaries binaries, MariaDbFolder folder, Path data) {
        return command(
                binaries,
                data,
                temporary(folder),
                "--bootstrap",
                "--silent-startup",
                "--log-warnings=0",
                "--enforce-storage-engine=",
                "--max-allowed-packet=8M",
                "--net-buffer-length=16K");
    }

    static List<String> serve(MariaDbBinaries binaries, MariaDbFolder folder, int port, Path initFile) {
        return command(
                binaries,
                folder.data(),
                temporary(folder),
                "--pid-file=" + folder.processId(),
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--skip-networking=0",
                // A socket path has about 100 characters; the folder may be deeper than that.
                "--socket=mariadbd.sock",
                "--skip-name-resolve",
                "--init-file=" + initFile,
                "--character-set-server=utf8mb4",
                "--collation-server=" + COLLATION,
                "--default-time-zone=+00:00",
                "--innodb-buffer-pool-size=256M",
                "--innodb-log-buffer-size=8M",
                "--aria-pagecache-buffer-size=4M",
                "--key-buffer-size=1M",
                "--max-connections=60",
                "--table-open-cache=400",
                "--query-cache-type=0",
                "--query-cache-size=0",
                "--max-allowed-packet=64M",
                // Names of two letters are names; stop words are English.
                "--innodb-ft-min-token-size=2",
                "--innodb-ft-enable-stopword=OFF",
                "--innodb-flush-log-at-trx-commit=1",
                "--local-infile=0");
    }

    static String dataOption(Path data) {
        return "--datadir=" + data;
    }

    /**
     * A server that starts removes the temporary tables it finds, another server's too where they share a folder; and rows
     * of people must not lie outside the folder that only its owner reads.
     */
    private static String temporary(MariaDbFolder folder) {
        return "--tmpdir=" + folder.temporary();
    }

    private static List<String> command(MariaDbBinaries binaries, Path data, String... options) {
        List<String> command = new ArrayList<>(List.of(
                binaries.server().toString(),
                "--no-defaults",
                "--basedir=" + binaries.folder(),
                dataOption(data),
                "--innodb-log-file-size=64M",
                // Without this the server makes an RSA key for up to 15 s at every start; it listens on loopback only.
                "--skip-ssl"));
        command.addAll(List.of(options));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        return command;
    }
}
