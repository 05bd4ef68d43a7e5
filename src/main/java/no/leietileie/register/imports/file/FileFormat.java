package no.leietileie.register.imports.file;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

public enum FileFormat {
    /** Text with a separator between the cells. */
    DELIMITED,
    /** Office Open XML ({@code .xlsx}). */
    WORKBOOK;

    private static final char TAB = '\t';
    private static final Set<String> TEXT_ENDINGS = Set.of(".csv", ".tsv", ".tab", ".txt");

    /** With its dot: the one that the file came with, where that fits what it is. */
    String ending(String fileName, @Nullable Character separator) {
        if (this == WORKBOOK) {
            return ".xlsx";
        }
        var own = fileName.substring(Math.max(0, fileName.lastIndexOf('.')));
        if (TEXT_ENDINGS.contains(own.toLowerCase(Locale.ROOT))) {
            return own;
        }
        return isTab(separator) ? ".tsv" : ".csv";
    }

    String mimeType(@Nullable Character separator) {
        return switch (this) {
            case WORKBOOK -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            case DELIMITED -> isTab(separator) ? "text/tab-separated-values" : "text/csv";
        };
    }

    private static boolean isTab(@Nullable Character separator) {
        return separator != null && separator == TAB;
    }

    public String messageKey() {
        return "register.import.format." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
