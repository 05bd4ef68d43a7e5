package no.leietileie.register.ui.imports;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.StatusBadge;
import no.leietileie.base.ui.Texts;
import no.leietileie.base.ui.Tone;
import no.leietileie.register.imports.ChangeKind;
import no.leietileie.register.imports.FieldDifference;
import no.leietileie.register.imports.HoldReason;
import no.leietileie.register.imports.ImportState;
import no.leietileie.register.imports.LineFinding;
import no.leietileie.register.imports.LineRow;
import no.leietileie.register.imports.RowOutcome;
import no.leietileie.register.imports.RowState;
import no.leietileie.register.imports.cell.Severity;
import no.leietileie.register.imports.file.FileRefusal;
import no.leietileie.register.imports.file.LayoutWarning;
import org.jspecify.annotations.Nullable;

/** Words and colours for what an import tells, in the user's language. */
final class ImportTexts {

    private static final long MEGABYTE = 1024 * 1024;

    private ImportTexts() {}

    /** What was found, with the column it was found in: the same on the page and in the returned file. */
    static String text(LineFinding finding) {
        var column = finding.column();
        var found = Texts.text(finding.messageKey());
        return column == null
                ? found
                : Texts.text("register.import.finding.in-column", Texts.text(column.messageKey()), found);
    }

    /** Why a row waits, and what was found in it, each once. */
    static String messages(@Nullable HoldReason hold, List<LineFinding> findings, String between) {
        return Stream.concat(
                        Stream.ofNullable(hold).map(ImportTexts::text),
                        findings.stream().map(ImportTexts::text))
                .distinct()
                .collect(Collectors.joining(between));
    }

    private static String text(HoldReason reason) {
        return Texts.text(
                "imports.line.held", Texts.text(reason.messageKey()), Texts.text(reason.messageKey() + ".why"));
    }

    static String text(FileRefusal refusal) {
        long limit = refusal.reason() == FileRefusal.Reason.TOO_LARGE ? refusal.limit() / MEGABYTE : refusal.limit();
        return Texts.text(refusal.reason().messageKey(), Formats.number(refusal.at()), Formats.number(limit));
    }

    static String text(LayoutWarning warning) {
        return Texts.text(warning.kind().messageKey(), Formats.number(warning.at()), warning.sheet());
    }

    static String text(ChangeKind change) {
        return Texts.text(change.messageKey());
    }

    /** The field with what it was and what it becomes, on one line. */
    static String text(FieldDifference difference) {
        return Texts.text("imports.difference", DifferenceTexts.field(difference), beforeAndAfter(difference));
    }

    static String beforeAndAfter(FieldDifference difference) {
        return Texts.text(
                "imports.before-and-after", DifferenceTexts.before(difference), DifferenceTexts.after(difference));
    }

    static String why(HoldReason reason) {
        return Texts.text(reason.messageKey() + ".why");
    }

    /** How to decide. */
    static String advice(HoldReason reason) {
        return Texts.text(reason.messageKey() + ".advice");
    }

    /** @param code as {@code LineRow.undoProblem} holds it */
    static String undoProblem(String code) {
        return Texts.text(
                "register.import.undo-problem." + code.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    static StatusBadge badge(ImportState state) {
        return new StatusBadge(tone(state), Texts.text(state.messageKey()));
    }

    /** A held row that somebody has left out, or that a newer file has spoken about, waits no more. */
    static StatusBadge badge(LineRow row) {
        return row.outcome() == RowOutcome.HELD && row.state() == RowState.SKIPPED
                ? new StatusBadge(Tone.NEUTRAL, Texts.text("imports.line.left-out"))
                : badge(row.outcome());
    }

    static StatusBadge badge(RowOutcome outcome) {
        return new StatusBadge(tone(outcome), Texts.text(outcome.messageKey()));
    }

    static StatusBadge badge(HoldReason reason) {
        return new StatusBadge(Tone.AMBER, Texts.text(reason.messageKey()));
    }

    static StatusBadge badge(Severity severity) {
        return new StatusBadge(tone(severity), Texts.text(severity.messageKey()));
    }

    static Tone tone(ImportState state) {
        return switch (state) {
            case RECEIVED, READING, APPLYING, UNDOING -> Tone.BLUE;
            case NEEDS_MAPPING, CHECKED -> Tone.AMBER;
            case APPLIED -> Tone.GREEN;
            case REFUSED, INTERRUPTED, UNDO_INTERRUPTED -> Tone.RED;
            case CANCELLED, UNDONE, DISCARDED -> Tone.NEUTRAL;
        };
    }

    static Tone tone(RowOutcome outcome) {
        return switch (outcome) {
            case CREATED -> Tone.GREEN;
            case CHANGED -> Tone.BLUE;
            case UNCHANGED -> Tone.NEUTRAL;
            case HELD -> Tone.AMBER;
            case REJECTED -> Tone.RED;
        };
    }

    static Tone tone(Severity severity) {
        return switch (severity) {
            case NOTE -> Tone.NEUTRAL;
            case WARNING -> Tone.AMBER;
            case ERROR -> Tone.RED;
        };
    }
}
