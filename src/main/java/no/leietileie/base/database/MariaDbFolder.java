package no.leietileie.base.database;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Where one embedded server keeps its data, its log and its process id. Readable by its owner only. */
record MariaDbFolder(Path root) {

    private static final List<String> SYSTEM_TABLES = List.of(
            "mariadb_system_tables.sql",
            "mariadb_performance_tables.sql",
            "mariadb_system_tables_data.sql",
            "fill_help_tables.sql",
            "maria_add_gis_sp_bootstrap.sql",
            "mariadb_sys_schema.sql");
    private static final long MAX_LOG_BYTES = 10L * 1024 * 1024;

    static MariaDbFolder at(Path root) throws IOException {
        Path folder = Files.createDirectories(root.toAbsolutePath().normalize());
        ownerOnly(folder, "rwx------");
        MariaDbFolder made = new MariaDbFolder(folder);
        Files.createDirectories(made.temporary());
        return made;
    }

    Path data() {
        return root.resolve("data");
    }

    /** Where the server sorts and joins what does not fit into its memory. */
    Path temporary() {
        return root.resolve("temporary");
    }

    Path log() {
        return root.resolve("mariadbd.log");
    }

    Path processId() {
        return root.resolve("mariadbd.pid");
    }

    Path lock() {
        return root.resolve("lock");
    }

    /** Where a second process of the same owner finds the running server. */
    Path connection() {
        return root.resolve("connection.properties");
    }

    void writeSecret(Path file, String content) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file);
        ownerOnly(file, "rw-------");
        Files.writeString(file, content);
    }

    void createSystemTables(MariaDbBinaries binaries) throws IOException, InterruptedException {
        if (Files.exists(data())) {
            return;
        }
        Path unfinished = root.resolve("data.unfinished");
        MariaDbBinaries.deleteTree(unfinished);
        Files.createDirectories(unfinished);
        ownerOnly(unfinished, "rwx------");
        bootstrap(binaries, unfinished);
        // Only a finished bootstrap gets the name that the next start looks for.
        Files.move(unfinished, data(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void bootstrap(MariaDbBinaries binaries, Path target) throws IOException, InterruptedException {
        Process process = start(MariaDbCommand.bootstrap(binaries, this, target));
        try (OutputStream sql = process.getOutputStream()) {
            sql.write("create database if not exists mysql;\nuse mysql;\nSET @auth_root_socket='root';\n"
                    .getBytes(StandardCharsets.UTF_8));
            for (String script : SYSTEM_TABLES) {
                Files.copy(binaries.sqlScript(script), sql);
            }
        }
        if (!process.waitFor(120, TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new EmbeddedDatabaseFailure(
                    "The embedded database could not be created.", "Its own words are in " + log() + ".");
        }
    }

    /** A server that outlived a killed product would hold the data files: it is asked to end first. */
    void stopOrphan() throws IOException {
        if (!Files.exists(processId())) {
            return;
        }
        String id = Files.readString(processId()).strip();
        if (id.isEmpty()) {
            return;
        }
        ProcessHandle.of(Long.parseLong(id)).filter(this::isOwnServer).ifPresent(orphan -> {
            orphan.destroy();
            orphan.onExit().orTimeout(60, TimeUnit.SECONDS).join();
        });
    }

    /** Process ids are used again after a restart of the machine, perhaps by another MariaDB. */
    private boolean isOwnServer(ProcessHandle process) {
        boolean server = process.info().command().orElse("").contains("mariadbd");
        return server
                && process.info()
                        .arguments()
                        .map(arguments -> List.of(arguments).contains(MariaDbCommand.dataOption(data())))
                        .orElse(true);
    }

    Process start(List<String> command) throws IOException {
        rotateLog();
        return new ProcessBuilder(command)
                .directory(root.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
    }

    private void rotateLog() throws IOException {
        if (Files.exists(log()) && Files.size(log()) > MAX_LOG_BYTES) {
            Files.move(log(), root.resolve("mariadbd.1.log"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void ownerOnly(Path path, String permissions) throws IOException {
        if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }
}
