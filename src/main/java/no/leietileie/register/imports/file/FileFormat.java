package no.leietileie.register.imports.file;

public enum FileFormat {
    /** Text with a separator between the cells. */
    DELIMITED,
    /** Office Open XML ({@code .xlsx}). */
    WORKBOOK
}
