package no.leietileie.register.imports.file;

import java.util.Locale;

public enum FileFormat {
    /** Text with a separator between the cells. */
    DELIMITED,
    /** Office Open XML ({@code .xlsx}). */
    WORKBOOK;

    public String messageKey() {
        return "register.import.format." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
