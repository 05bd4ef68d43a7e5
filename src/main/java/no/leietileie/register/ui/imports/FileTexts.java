package no.leietileie.register.ui.imports;

import java.util.Objects;
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

    static String size(long bytes) {
        return bytes < KILO * KILO
                ? Formats.number((bytes + KILO - 1) / KILO) + "\u00a0kB"
                : Formats.number(bytes / KILO / KILO) + "\u00a0MB";
    }
}
