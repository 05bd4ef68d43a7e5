package no.leietileie.base.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A second process that holds an embedded database, so that it can be killed as a product can. */
record OtherProduct(Process process, ProcessHandle server) implements AutoCloseable {

    static OtherProduct start(Path folder, Path programs) throws IOException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherProduct.class.getName(),
                        folder.toString(),
                        programs.toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String line = process.inputReader().readLine();
        while (line != null && !line.startsWith("server ")) {
            line = process.inputReader().readLine();
        }
        if (line == null) {
            throw new IOException("The other product ended before its database was there");
        }
        return new OtherProduct(
                process, ProcessHandle.of(Long.parseLong(line.substring(7))).orElseThrow());
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
        server.destroyForcibly();
    }

    public static void main(String[] folders) throws Exception {
        EmbeddedMariaDb database = new EmbeddedMariaDb(Path.of(folders[0]), Path.of(folders[1]));
        System.out.println("server " + database.processId());
        Thread.currentThread().join();
    }
}
