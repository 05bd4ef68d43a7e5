package no.leietileie.register.imports.cell;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether a lease has been given notice, and on what day where that is said. */
public record Termination(boolean given, @Nullable LocalDate on) {

    /** A date, or yes or no. */
    public static Parsed<Termination> parse(String read, TwoDigitYear pivot) {
        var answer = YesNoCell.parse(read);
        return answer instanceof Parsed.Problem
                ? DateCell.parse(read, pivot).map(date -> new Termination(true, date))
                : answer.map(given -> new Termination(given, null));
    }
}
