package no.leietileie.register.imports.file;

import java.util.Locale;

/**
 * Something about the file that its owner should know.
 *
 * @param sheet the sheet it concerns, empty for a text file
 * @param at the line it was first seen on, 0 when it concerns all of the sheet
 */
public record LayoutWarning(Kind kind, String sheet, long at) {

    public enum Kind {
        /** Some lines are UTF-8 and others are not; each was read as what it is. */
        MIXED_ENCODING,
        /** No row looks like a header, so nothing of the sheet was taken. */
        SHEET_WITHOUT_HEADER,
        /** Hidden in the workbook, so its rows were not read. */
        HIDDEN_SHEET;

        public String messageKey() {
            return "register.import.layout." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
