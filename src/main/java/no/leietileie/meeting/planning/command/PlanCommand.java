package no.leietileie.meeting.planning.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.List;
import no.leietileie.meeting.planning.PlanningProblem;
import no.leietileie.meeting.planning.solving.PlanningProgress;
import no.leietileie.meeting.planning.solving.PlanningRun;
import org.slf4j.LoggerFactory;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import tools.jackson.core.JacksonException;

/**
 * {@code plan FILE [--seconds=N] [--steps=N] [--seed=N] [--report=FILE]}: a season in JSON, as {@link PlanningProblem} has
 * it, or as a workbook, to a plan in JSON. The plan goes to standard output and everything else to standard error.
 */
public final class PlanCommand {

    private final PrintStream out;
    private final PrintStream err;

    PlanCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Returns the exit code. */
    public static int run(List<String> arguments) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8);
        // Libraries log to standard output, where only the plan belongs.
        System.setOut(System.err);
        LoggingSystem.get(PlanCommand.class.getClassLoader())
                .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
        return new PlanCommand(out, err).carryOut(arguments).number();
    }

    PlanExit carryOut(List<String> arguments) {
        if (arguments.contains("--help") || arguments.contains("-h")) {
            err.println(PlanTexts.text("command.plan.usage"));
            return PlanExit.DONE;
        }
        try {
            return carryOut(PlanArguments.parse(arguments));
        } catch (PlanUsageException e) {
            err.println(e.getMessage());
            err.println(PlanTexts.text("command.plan.usage"));
            return PlanExit.WRONG_USAGE;
        }
    }

    private PlanExit carryOut(PlanArguments arguments) {
        PlanningProblem problem;
        try {
            problem = PlanFile.read(arguments.file());
        } catch (JacksonException e) {
            err.println(PlanTexts.text("command.plan.not-read", e.getOriginalMessage()));
            return PlanExit.NOT_READ;
        }
        try {
            var plan = PlanFile.of(problem, new PlanningRun(problem, arguments.limit()).run(this::tell));
            write(plan, arguments);
            return plan.leftOut().isEmpty() ? PlanExit.DONE : PlanExit.SOME_LEFT_OUT;
        } catch (IOException | RuntimeException e) {
            LoggerFactory.getLogger(PlanCommand.class).debug("The planning stopped", e);
            err.println(PlanTexts.text("command.plan.failed", e.getClass().getSimpleName()));
            return PlanExit.FAILED;
        }
    }

    private void tell(PlanningProgress progress) {
        var figures = progress.figures();
        err.println(PlanTexts.text(
                "command.plan.progress",
                progress.spent().toSeconds(),
                figures.meetings(),
                figures.placed(),
                figures.leftOut(),
                figures.talks()));
    }

    private void write(PlanFile plan, PlanArguments arguments) throws IOException {
        if (arguments.report() == null) {
            out.println(plan.json());
        } else {
            Files.writeString(arguments.report(), plan.json());
        }
    }
}
