package no.leietileie.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import no.leietileie.letter.SampleLetters;
import no.leietileie.letter.document.Letter;
import no.leietileie.letter.pdf.LetterPdf;
import no.leietileie.letter.pdf.PrintFile;

/** Writes letters in ten languages, one by one and as print files. See docs/benchmarks.md. */
public final class LetterBenchmark {

    private static final List<String> LANGUAGES = List.of("nb", "en", "tr", "uk", "ar", "ckb", "so", "ti", "ta", "th");

    /** On a machine that others use too, the time of the processor tells more than that of the clock. */
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private LetterBenchmark() {}

    /** @param arguments how many letters the large print file has, 10,000 if none is given */
    public static void main(String[] arguments) throws IOException {
        int most = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
        for (int i = 0; i < 1_000; i++) {
            LetterPdf.of(letter(i));
        }
        oneByOne(1_000);
        printFile(1_000);
        memory(most);
    }

    private static void oneByOne(int letters) {
        long processor = PROCESS.getProcessCpuTime();
        long clock = System.nanoTime();
        long largest = 0;
        long bytes = 0;
        for (int i = 0; i < letters; i++) {
            int size = LetterPdf.of(letter(i)).length;
            bytes += size;
            largest = Math.max(largest, size);
        }
        report("one by one", letters, processor, clock);
        say("a letter %,d bytes, the largest %,d", bytes / letters, largest);
    }

    private static void printFile(int letters) throws IOException {
        var path = Files.createTempFile("letters", ".pdf");
        long processor = PROCESS.getProcessCpuTime();
        long clock = System.nanoTime();
        try (var out = new BufferedOutputStream(Files.newOutputStream(path))) {
            write(out, letters);
        }
        report("one print file", letters, processor, clock);
        say("print file %,d bytes", Files.size(path));
        Files.delete(path);
    }

    private static void memory(int letters) {
        var file = file(OutputStream.nullOutputStream());
        for (int i = 1; i <= letters; i++) {
            file.add(letter(i));
            if (i == letters / 10 || i == letters / 2 || i == letters) {
                System.gc();
                var runtime = Runtime.getRuntime();
                say(
                        "after %,d letters of a print file %,d kB of heap",
                        i, (runtime.totalMemory() - runtime.freeMemory()) / 1024);
            }
        }
        file.finish();
    }

    private static void write(OutputStream out, int letters) {
        var file = file(out);
        for (int i = 0; i < letters; i++) {
            file.add(letter(i));
        }
        file.finish();
    }

    private static PrintFile file(OutputStream out) {
        return new PrintFile(out, "Brev", "Eksempel kommune", SampleLetters.BOKMAL, LocalDate.of(2026, 11, 25));
    }

    /** Every letter has another name in it, as in a mailing. */
    private static Letter letter(int number) {
        return SampleLetters.letter(LANGUAGES.get(number % LANGUAGES.size()), "Ola Nordmann " + number);
    }

    private static void report(String what, int letters, long processor, long clock) {
        double cpu = (PROCESS.getProcessCpuTime() - processor) / 1e9;
        double seconds = (System.nanoTime() - clock) / 1e9;
        say(
                "%s: %,d letters in %.1f s, %.1f s of the processor: %.0f letters a second of a processor",
                what, letters, seconds, cpu, letters / cpu);
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
