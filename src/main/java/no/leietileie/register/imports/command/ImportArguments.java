package no.leietileie.register.imports.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for.
 *
 * @param report null for standard output
 * @param settings of the product, such as {@code --leietileie.data=/data}
 */
record ImportArguments(Path file, boolean apply, @Nullable Path report, List<String> settings) {

    private static final String REPORT = "--report=";
    private static final Pattern SETTING = Pattern.compile("--[a-z][\\w-]*(\\.[\\w-]+)+=.*");

    ImportArguments {
        settings = List.copyOf(settings);
    }

    static ImportArguments parse(List<String> arguments) throws WrongUsageException {
        var files = new ArrayList<Path>();
        var settings = new ArrayList<String>();
        boolean apply = false;
        Path report = null;
        for (var argument : arguments) {
            if (argument.equals("--apply")) {
                apply = true;
            } else if (argument.startsWith(REPORT)) {
                report = writable(argument.substring(REPORT.length()));
            } else if (SETTING.matcher(argument).matches()) {
                settings.add(argument);
            } else if (argument.startsWith("-")) {
                throw new WrongUsageException("command.import.unknown-option", argument);
            } else {
                files.add(Path.of(argument));
            }
        }
        return new ImportArguments(readable(files), apply, report, settings);
    }

    private static Path readable(List<Path> files) throws WrongUsageException {
        if (files.size() != 1) {
            throw new WrongUsageException("command.import.one-file");
        }
        var file = files.getFirst();
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new WrongUsageException("command.import.no-such-file", file.toString());
        }
        return file;
    }

    /** Found out before the import: a report that cannot be written afterwards would be lost. */
    private static Path writable(String name) throws WrongUsageException {
        var folder = Path.of(name).toAbsolutePath().getParent();
        if (name.isBlank() || folder == null || !Files.isWritable(folder) || Files.isDirectory(Path.of(name))) {
            throw new WrongUsageException("command.import.report-not-writable", name);
        }
        return Path.of(name);
    }
}
