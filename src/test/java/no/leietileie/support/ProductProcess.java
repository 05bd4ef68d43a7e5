package no.leietileie.support;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import no.leietileie.LeieTilEie;

/** The product in a process of its own, from the classes of this build, so that it can be killed. */
public final class ProductProcess implements AutoCloseable {

    private static final List<String> WITHOUT_PAGES = List.of(
            "--spring.main.web-application-type=none",
            "--spring.main.lazy-initialization=true",
            "--spring.autoconfigure.exclude=com.vaadin.flow.spring.SpringBootAutoConfiguration,"
                    + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration,com.vaadin.flow.spring.VaadinScopesConfig");

    /** So that a job of a dead process is missed after seconds. */
    private static final List<String> IMPATIENT = List.of(
            "--db-scheduler.heartbeat-interval=1s",
            "--db-scheduler.missed-heartbeats-limit=4",
            "--db-scheduler.polling-interval=500ms");

    private static final List<String> WITHOUT_JOBS = List.of("--db-scheduler.polling-interval=1h");

    private final Path data;
    private final Process process;
    private final BufferedWriter files;

    private ProductProcess(Path data, Process process) {
        this.data = data;
        this.process = process;
        this.files = process.outputWriter();
    }

    /** Ready when this returns. Too little memory for a large file ends it. */
    public static ProductProcess start(Path data) throws IOException {
        return start(data, PagelessProduct.class);
    }

    /** @param main says {@link PagelessProduct#READY} when it is, and does what it is told line by line */
    public static ProductProcess start(Path data, Class<?> main) throws IOException {
        return start(data, main, IMPATIENT);
    }

    /** As {@link #start(Path, Class)}: jobs are queued, and nobody takes them. */
    public static ProductProcess startWithoutJobs(Path data, Class<?> main) throws IOException {
        return start(data, main, WITHOUT_JOBS);
    }

    private static ProductProcess start(Path data, Class<?> main, List<String> pace) throws IOException {
        var settings = new ArrayList<>(WITHOUT_PAGES);
        settings.addAll(pace);
        settings.add("--leietileie.data=" + data);
        var process =
                java(main, settings).redirectError(Redirect.appendTo(log(data))).start();
        var product = new ProductProcess(data, process);
        Runtime.getRuntime().addShutdownHook(new Thread(product::kill));
        product.awaitReady();
        return product;
    }

    /** The product's own start, as the shell makes it. */
    public static ProcessBuilder command(List<String> arguments) {
        return java(LeieTilEie.class, arguments);
    }

    private static ProcessBuilder java(Class<?> main, List<String> arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Xmx192m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(arguments);
        return new ProcessBuilder(command);
    }

    private static File log(Path data) throws IOException {
        return Files.createDirectories(data).resolve("product.log").toFile();
    }

    private void awaitReady() throws IOException {
        var lines = process.inputReader();
        var said = new StringBuilder();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.equals(PagelessProduct.READY)) {
                Thread.ofPlatform().daemon().start(() -> readOn(lines));
                return;
            }
            said.append(line).append('\n');
        }
        throw new IOException("The product ended before it was ready:\n" + said);
    }

    /** A process whose output nobody reads stops when its pipe is full. */
    private static void readOn(BufferedReader lines) {
        try {
            while (lines.readLine() != null) {
                // What it says after its start is of no interest.
            }
        } catch (IOException ended) {
            // The process was stopped.
        }
    }

    /** Receives the file, and applies it when it can be used. */
    public void take(Path file) throws IOException {
        tell(file.toAbsolutePath().toString());
    }

    public void tell(String line) throws IOException {
        files.write(line + "\n");
        files.flush();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    public void killDatabase() throws IOException {
        var id = Files.readString(data.resolve("mariadb").resolve("mariadbd.pid"))
                .strip();
        ProcessHandle.of(Long.parseLong(id)).orElseThrow().destroyForcibly();
    }

    /** To the database in this folder, whoever runs it. */
    public static Connection connect(Path data) throws IOException, SQLException {
        var connection = new Properties();
        try (Reader file = Files.newBufferedReader(data.resolve("mariadb").resolve("connection.properties"))) {
            connection.load(file);
        }
        return DriverManager.getConnection(
                connection.getProperty("url"), connection.getProperty("username"), connection.getProperty("password"));
    }

    /** Stops it as Ctrl+C does. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
