package no.leietileie.register.ui.imports;

import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Texts;
import no.leietileie.register.imports.file.FileFormat;
import no.leietileie.register.imports.file.FileLayout;

/** Words for the file as a whole. */
final class FileTexts {

    private static final long KILO = 1000;

    private FileTexts() {}

    static String text(FileLayout layout) {
        if (layout.format() == FileFormat.WORKBOOK) {
            return Texts.text("imports.layout.workbook", layout.sheets().size());
        }
        String separator = String.valueOf(layout.separator());
        return Texts.text(
                "imports.layout.delimited",
                Objects.requireNonNull(layout.charset()).displayName(),
                separator.equals("\t")
                        ? Texts.text("imports.layout.tab")
                        : Texts.text("imports.layout.separator", separator));
    }

    /**
     * A text that is about several numbers, each of which may be one or many: the first parameters are the numbers as they
     * are shown, and as many after them choose.
     */
    static String counted(String key, int... numbers) {
        var shown = IntStream.of(numbers).mapToObj(Formats::number);
        return Texts.text(
                key, Stream.concat(shown, IntStream.of(numbers).boxed()).toArray());
    }

    static String size(long bytes) {
        return bytes < KILO * KILO
                ? Formats.number((bytes + KILO - 1) / KILO) + "\u00a0kB"
                : Formats.number(bytes / KILO / KILO) + "\u00a0MB";
    }
}
