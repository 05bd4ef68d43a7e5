package no.leietileie.register.imports.command;

import java.io.PrintStream;
import java.util.Objects;
import no.leietileie.register.imports.ImportRow;
import no.leietileie.register.imports.ImportState;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The last lines for the person at the keyboard: what came of it, and what may be done next. */
@Component
@Profile("command")
class ImportSummary {

    void print(ImportRow row, PrintStream err) {
        if (row.state() == ImportState.REFUSED) {
            err.println(CommandTexts.text(Objects.requireNonNull(row.refusal())));
        } else if (row.state() == ImportState.NEEDS_MAPPING) {
            err.println(CommandTexts.text("command.import.needs-mapping", number(row)));
        } else {
            printCounts(row, err);
        }
    }

    /** As it stands in the address of its page: without a thousands separator. */
    private static String number(ImportRow row) {
        return Long.toString(row.id().value());
    }

    private static void printCounts(ImportRow row, PrintStream err) {
        var counts = row.counts();
        err.println(CommandTexts.text(
                "command.import.counts",
                counts.dataRows(),
                counts.created(),
                counts.changed(),
                counts.unchanged(),
                counts.held(),
                counts.rejected()));
        err.println(
                switch (row.state()) {
                    case CHECKED -> CommandTexts.text("command.import.checked", number(row));
                    case APPLIED -> CommandTexts.text("command.import.applied", number(row));
                    default ->
                        CommandTexts.text(
                                "command.import.stopped",
                                CommandTexts.text(row.state().messageKey()));
                });
    }
}
