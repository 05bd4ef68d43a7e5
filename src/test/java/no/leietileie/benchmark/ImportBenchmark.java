package no.leietileie.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import no.leietileie.LeieTilEie;
import no.leietileie.access.ActingUser;
import no.leietileie.demo.SyntheticMunicipality;
import no.leietileie.demo.writing.Mess;
import no.leietileie.demo.writing.RegisterExport;
import no.leietileie.register.imports.ImportId;
import no.leietileie.register.imports.ImportSource;
import no.leietileie.register.imports.RegisterImports;
import no.leietileie.register.imports.applying.ImportJob;
import no.leietileie.register.imports.applying.ImportWork;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.util.FileSystemUtils;

/** Takes a large register in on the embedded database and says how long each step took. See docs/benchmarks.md. */
public final class ImportBenchmark {

    /** On a machine that others use too, the time of the processor tells more than that of the clock. */
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private ImportBenchmark() {}

    /** @param arguments how many leases (some of them stand twice in the file, and 100,000 rows are the most), and the kinds of file: {@code csv}, {@code xlsx} */
    public static void main(String[] arguments) throws IOException {
        int leases = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 97_000;
        var kinds = arguments.length > 1 ? List.of(arguments).subList(1, arguments.length) : List.of("csv", "xlsx");
        for (var kind : kinds) {
            measure(kind, leases);
        }
    }

    private static void measure(String kind, int leases) throws IOException {
        var folder = Files.createTempDirectory("import-benchmark");
        var file = folder.resolve("register." + kind);
        write(leases, file);
        System.out.printf(Locale.ROOT, "%s, %,d bytes%n", kind, Files.size(file));
        try (var product = new SpringApplicationBuilder(LeieTilEie.class)
                .run(
                        "--spring.profiles.active=command",
                        "--db-scheduler.enabled=false",
                        "--leietileie.data=" + folder)) {
            var imports = product.getBean(RegisterImports.class);
            var work = product.getBean(ImportWork.class);
            ActingUser.as(ActingUser.SYSTEM, () -> {
                takeIn("first", file, imports, work);
                takeIn("again", file, imports, work);
                return null;
            });
        }
        FileSystemUtils.deleteRecursively(folder);
    }

    private static void write(int leases, Path file) throws IOException {
        var rows = new SyntheticMunicipality(1, leases, LocalDate.of(2026, 6, 1)).rows();
        if (file.toString().endsWith(".xlsx")) {
            RegisterExport.writeWorkbook(rows, file, Mess.typical(1));
        } else {
            RegisterExport.write(rows, file, Mess.typical(1));
        }
    }

    private static void takeIn(String name, Path file, RegisterImports imports, ImportWork work) {
        try {
            ImportId id = imports.receive(file, file.getFileName().toString(), ImportSource.COMMAND_LINE);
            time(name + ": dry run", () -> work.run(id, ImportJob.DRY_RUN));
            imports.apply(id);
            time(name + ": apply", () -> work.run(id, ImportJob.APPLY));
            System.out.println(imports.find(id).orElseThrow().counts());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void time(String step, Runnable work) {
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        long start = System.nanoTime();
        long processorStart = PROCESS.getProcessCpuTime();
        work.run();
        double seconds = (System.nanoTime() - start) / 1e9;
        double processor = (PROCESS.getProcessCpuTime() - processorStart) / 1e9;
        long peak =
                heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        System.gc();
        long live = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        System.out.printf(
                Locale.ROOT,
                "%s: %.1f s, processor %.1f s without the database's, heap at most %d MB, %d MB afterwards%n",
                step,
                seconds,
                processor,
                peak / 1_000_000,
                live / 1_000_000);
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
