package no.leietileie.register.imports.file;

import java.util.Locale;

public enum FileFormat {
    /** Text with a separator between the cells. */
    DELIMITED(".csv", "text/csv"),
    /** Office Open XML ({@code .xlsx}). */
    WORKBOOK(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String ending;
    private final String mimeType;

    FileFormat(String ending, String mimeType) {
        this.ending = ending;
        this.mimeType = mimeType;
    }

    /** With its dot. */
    public String ending() {
        return ending;
    }

    public String mimeType() {
        return mimeType;
    }

    public String messageKey() {
        return "register.import.format." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
