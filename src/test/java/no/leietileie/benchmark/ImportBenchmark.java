package no.leietileie.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import no.leietileie.LeieTilEie;
import no.leietileie.access.ActingUser;
import no.leietileie.demo.Mess;
import no.leietileie.demo.RegisterExport;
import no.leietileie.demo.SyntheticMunicipality;
import no.leietileie.register.imports.ImportId;
import no.leietileie.register.imports.ImportSource;
import no.leietileie.register.imports.RegisterImports;
import no.leietileie.register.imports.applying.ImportJob;
import no.leietileie.register.imports.applying.ImportWork;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Takes a large register in on the embedded database and says how long each step took. See docs/benchmarks.md. */
public final class ImportBenchmark {

    private ImportBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        int leases = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        var folder = Files.createTempDirectory("import-benchmark");
        var file = folder.resolve("register.csv");
        RegisterExport.write(
                new SyntheticMunicipality(1, leases, LocalDate.of(2026, 6, 1)).rows(), file, Mess.typical(1));
        try (var product = new SpringApplicationBuilder(LeieTilEie.class)
                .web(WebApplicationType.NONE)
                .properties("db-scheduler.enabled=false", "leietileie.data=" + folder)
                .run()) {
            var imports = product.getBean(RegisterImports.class);
            var work = product.getBean(ImportWork.class);
            ActingUser.as(ActingUser.SYSTEM, () -> {
                takeIn("first", file, imports, work);
                takeIn("again", file, imports, work);
                return null;
            });
        }
    }

    private static void takeIn(String name, Path file, RegisterImports imports, ImportWork work) {
        try {
            ImportId id = imports.receive(file, "register.csv", ImportSource.COMMAND_LINE);
            time(name + ": dry run", () -> work.run(id, ImportJob.DRY_RUN));
            imports.apply(id);
            time(name + ": apply", () -> work.run(id, ImportJob.APPLY));
            System.out.println(imports.find(id).orElseThrow().counts());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void time(String step, Runnable work) {
        long start = System.nanoTime();
        work.run();
        System.gc();
        long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        System.out.printf(
                Locale.ROOT, "%s: %.1f s, %d MB%n", step, (System.nanoTime() - start) / 1e9, used / 1_000_000);
    }
}
