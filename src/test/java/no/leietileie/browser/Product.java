package no.leietileie.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged jar in a process of its own on a free port, with a data folder that no other test has. */
public final class Product implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofMinutes(8);
    private static final Pattern READY = Pattern.compile("is ready at (http://localhost:\\d+)");
    private static final Pattern SIGN_IN = Pattern.compile("Sign in as \"([^\"]+)\" with the password (\\S+)");

    private static final String LAST_LINE = "Stop it with Ctrl+C";

    private final Path data;
    private final Path log;
    private final Process process;
    private final CompletableFuture<String> address = new CompletableFuture<>();
    private final Map<String, String> passwords = Collections.synchronizedMap(new LinkedHashMap<>());

    private Product(Path data, List<String> settings) throws IOException {
        this.data = data;
        log = Files.createDirectories(data.toAbsolutePath()).resolve("product.log");
        process =
                new ProcessBuilder(command(settings)).redirectErrorStream(true).start();
        try {
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        } catch (IllegalStateException ending) {
            // Tests that are stopped go on for a moment; a product that begins then would outlive them.
            process.destroyForcibly();
            throw ending;
        }
        // Reading what a process says holds the carrier of a virtual thread, and two processors have two of them.
        Thread.ofPlatform().daemon().start(this::read);
    }

    /** With data of its own; returns when it answers and has said how to sign in. */
    static Product start() {
        Path data = Path.of("target", "browser-data-" + ProcessHandle.current().pid());
        return startWith(data, List.of());
    }

    /** Filled with the synthetic municipality. */
    static Product startDemo() {
        Path data = Path.of("target", "browser-demo-" + ProcessHandle.current().pid());
        return startWith(data, List.of("--leietileie.demo=true"));
    }

    static Product startWith(Path data, List<String> settings) {
        try {
            Product product = new Product(data, settings);
            product.address();
            return product;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String address() {
        return address.orTimeout(START_LIMIT.toSeconds(), TimeUnit.SECONDS).join();
    }

    /** Those that the start has named, in its order. */
    public List<String> usernames() {
        return List.copyOf(passwords.keySet());
    }

    /** @throws IllegalArgumentException when the start did not name such a user */
    public String passwordOf(String username) {
        String password = passwords.get(username);
        if (password == null) {
            throw new IllegalArgumentException(
                    "The product names the users " + passwords.keySet() + ", not " + username);
        }
        return password;
    }

    void rememberPassword(String username, String password) {
        passwords.put(username, password);
    }

    public String output() throws IOException {
        return Files.readString(log);
    }

    public Path data() {
        return data;
    }

    public Process process() {
        return process;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    private List<String> command(List<String> settings) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String jar = System.getProperty("product.jar", "target/leie-til-eie.jar");
        List<String> command = new ArrayList<>(
                List.of(java, "-XX:+UseSerialGC", "-Xmx1g", "--enable-native-access=ALL-UNNAMED", "-jar", jar));
        command.addAll(List.of("--server.port=0", "--leietileie.data=" + data));
        command.addAll(settings);
        return command;
    }

    private void read() {
        String said = "";
        try (BufferedReader lines = process.inputReader();
                PrintWriter copy = new PrintWriter(Files.newBufferedWriter(log), true)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                copy.println(line);
                Matcher ready = READY.matcher(line);
                Matcher signIn = SIGN_IN.matcher(line);
                if (ready.find()) {
                    said = ready.group(1);
                } else if (signIn.find()) {
                    passwords.put(signIn.group(1), signIn.group(2));
                } else if (line.contains(LAST_LINE)) {
                    address.complete(said);
                }
            }
        } catch (IOException ended) {
            // The process is gone; what is missing is told below.
        }
        address.completeExceptionally(new IllegalStateException("The product ended before it was ready, see " + log));
    }
}
