package no.leietileie.register.imports.file;

import java.nio.charset.StandardCharsets;
import no.leietileie.register.imports.file.FileRefusal.Reason;

/**
 * Looks for cell addresses beyond the last column of any spreadsheet (XFD): the reader would make room for every column
 * before such a cell.
 */
final class CellAddressScan {

    private static final byte[] BEFORE_ADDRESS = " r=\"".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST_LETTERS = 3;

    private int matched;
    private int letters;

    void accept(byte b) {
        if (matched == BEFORE_ADDRESS.length) {
            countLetter(b);
        } else if (b == BEFORE_ADDRESS[matched] || (matched == 1 && b == BEFORE_ADDRESS[0])) {
            matched = b == BEFORE_ADDRESS[0] ? 1 : matched + 1;
        } else {
            matched = b == BEFORE_ADDRESS[0] ? 1 : 0;
        }
    }

    private void countLetter(byte b) {
        boolean letter = (b >= 'A' && b <= 'Z') || (b >= 'a' && b <= 'z');
        letters = letter ? letters + 1 : 0;
        matched = letter ? matched : 0;
        if (letters > MOST_LETTERS) {
            throw RefusedFileException.because(Reason.CORRUPT_WORKBOOK);
        }
    }
}
