package no.leietileie.letter.document;

/** Keeps out of a letter what no font shows and no PDF may carry. */
final class Characters {

    private static final int REPLACEMENT = 0xFFFD;

    private Characters() {}

    /** Control characters become spaces; half a surrogate pair and what is no character become U+FFFD. */
    static String printable(String text) {
        return text.codePoints().allMatch(Characters::isPrintable)
                ? text
                : text.codePoints()
                        .map(Characters::printable)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static int printable(int codePoint) {
        if (isPrintable(codePoint)) {
            return codePoint;
        }
        return isSpace(codePoint) ? ' ' : REPLACEMENT;
    }

    private static boolean isPrintable(int codePoint) {
        return !isSpace(codePoint) && !isNoCharacter(codePoint);
    }

    private static boolean isSpace(int codePoint) {
        return Character.isISOControl(codePoint) || codePoint == 0x2028 || codePoint == 0x2029;
    }

    private static boolean isNoCharacter(int codePoint) {
        return Character.getType(codePoint) == Character.SURROGATE
                || (codePoint & 0xFFFE) == 0xFFFE
                || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
    }
}
