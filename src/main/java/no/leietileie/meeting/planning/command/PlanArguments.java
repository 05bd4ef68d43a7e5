package no.leietileie.meeting.planning.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import no.leietileie.meeting.planning.solving.PlanningLimit;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for.
 *
 * @param report null for standard output
 */
record PlanArguments(
        Path file, PlanningLimit limit, @Nullable Path report) {

    private static final int SECONDS = 30;

    static PlanArguments parse(List<String> arguments) throws PlanUsageException {
        var files = new ArrayList<Path>();
        Path report = null;
        long seed = 1;
        Integer steps = null;
        Integer seconds = null;
        for (var argument : arguments) {
            if (!argument.startsWith("-")) {
                files.add(Path.of(argument));
                continue;
            }
            int equals = argument.indexOf('=');
            var value = argument.substring(equals + 1);
            switch (equals < 0 ? argument : argument.substring(0, equals)) {
                case "--report" -> report = writable(value);
                case "--seed" -> seed = number(argument, value, Integer.MIN_VALUE);
                case "--steps" -> steps = number(argument, value, 0);
                case "--seconds" -> seconds = number(argument, value, 1);
                default -> throw new PlanUsageException("command.plan.unknown-option", argument);
            }
        }
        if (seconds == null && steps == null) {
            seconds = SECONDS;
        }
        var time = seconds == null ? null : Duration.ofSeconds(seconds);
        return new PlanArguments(readable(files), new PlanningLimit(seed, steps, time), report);
    }

    private static int number(String argument, String value, int atLeast) throws PlanUsageException {
        try {
            int number = Integer.parseInt(value);
            if (number >= atLeast) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below, like a number that is too small.
        }
        throw new PlanUsageException("command.plan.no-number", argument);
    }

    private static Path readable(List<Path> files) throws PlanUsageException {
        if (files.size() != 1) {
            throw new PlanUsageException("command.plan.one-file");
        }
        var file = files.getFirst();
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new PlanUsageException("command.plan.no-such-file", file.toString());
        }
        return file;
    }

    /** Found out before the search: a plan that cannot be written afterwards would be lost. */
    private static Path writable(String name) throws PlanUsageException {
        var folder = Path.of(name).toAbsolutePath().getParent();
        if (name.isBlank() || folder == null || !Files.isWritable(folder) || Files.isDirectory(Path.of(name))) {
            throw new PlanUsageException("command.plan.report-not-writable", name);
        }
        return Path.of(name);
    }
}
