package no.leietileie.register.imports.file;

import java.util.Locale;

/**
 * Why a file cannot be read, as a value; the text for the user lives in the message bundles.
 *
 * @param at the line or row where it showed, 0 when it concerns all of the file
 * @param limit the limit that was passed, 0 when there is none
 */
public record FileRefusal(Reason reason, long at, long limit) {

    public enum Reason {
        EMPTY,
        TOO_LARGE,
        /** There is no room for it on the disk of the product. */
        DISK_FULL,
        /** An image, a PDF, a web page or another file that holds no cells. */
        NOT_A_TABLE,
        /** The Excel format from before 2007. */
        OLD_WORKBOOK,
        ENCRYPTED_WORKBOOK,
        CORRUPT_WORKBOOK,
        /** Unpacks to far more than a register can hold. */
        ZIP_BOMB,
        TOO_MANY_ROWS,
        TOO_MANY_COLUMNS,
        CELL_TOO_LONG,
        ROW_TOO_LONG,
        /** The texts of all rows together are more than a register can hold. */
        TOO_MUCH_TEXT,
        /** A quotation mark that was never closed. */
        BROKEN_QUOTE,
        NO_HEADER,
        /** The reading broke off again and again, for a reason that the log of the product has. */
        NOT_READ;

        public String messageKey() {
            return "register.import.refusal." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public static FileRefusal of(Reason reason) {
        return new FileRefusal(reason, 0, 0);
    }
}
