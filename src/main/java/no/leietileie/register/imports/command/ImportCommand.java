package no.leietileie.register.imports.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.List;
import no.leietileie.register.imports.ImportRow;
import org.slf4j.LoggerFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code import FILE [--apply] [--report=FILE]}: what would change, or with {@code --apply} the change itself. The report
 * goes to standard output and everything else to standard error; neither holds anything personal.
 */
public final class ImportCommand {

    private final Class<?> product;
    private final PrintStream out;
    private final PrintStream err;

    private ImportCommand(Class<?> product, PrintStream out, PrintStream err) {
        this.product = product;
        this.out = out;
        this.err = err;
    }

    /** Returns the exit code. */
    public static int run(Class<?> product, List<String> arguments) {
        var out = System.out;
        // The product logs to standard output, where only the report belongs.
        System.setOut(System.err);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8);
        return new ImportCommand(product, out, err).carryOut(arguments).number();
    }

    private ExitCode carryOut(List<String> arguments) {
        if (arguments.contains("--help") || arguments.contains("-h")) {
            err.println(CommandTexts.text("command.import.usage"));
            return ExitCode.DONE;
        }
        try {
            return carryOut(ImportArguments.parse(arguments));
        } catch (WrongUsageException e) {
            err.println(e.getMessage());
            err.println(CommandTexts.text("command.import.usage"));
            return ExitCode.WRONG_USAGE;
        }
    }

    private ExitCode carryOut(ImportArguments arguments) {
        try (var started = start(arguments)) {
            var row = started.getBean(ImportRun.class).run(arguments, err);
            started.getBean(ImportSummary.class).print(row, err);
            write(started.getBean(ImportReport.class), row, arguments);
            return ExitCode.of(row);
        } catch (IOException | RuntimeException e) {
            // The words of a database may quote what stands in a row.
            LoggerFactory.getLogger(ImportCommand.class).debug("The import stopped", e);
            err.println(CommandTexts.text("command.import.failed", e.getClass().getSimpleName()));
            return ExitCode.FAILED;
        }
    }

    private ConfigurableApplicationContext start(ImportArguments arguments) {
        return new SpringApplicationBuilder(product)
                .profiles("command")
                .run(arguments.settings().toArray(String[]::new));
    }

    private void write(ImportReport report, ImportRow row, ImportArguments arguments) throws IOException {
        if (arguments.report() == null) {
            report.write(row, out);
            out.println();
            out.flush();
        } else {
            try (OutputStream file = Files.newOutputStream(arguments.report())) {
                report.write(row, file);
            }
        }
    }
}
