package no.leietileie.letter.pdf.text;

/** Characters that steer direction and line breaks and are never drawn themselves. */
final class Invisible {

    private Invisible() {}

    static boolean is(char character) {
        return switch (character) {
            case '\u200B', '\u200E', '\u200F', '\u2028', '\uFEFF' -> true;
            default ->
                (character >= '\u202A' && character <= '\u202E')
                        || (character >= '\u2060' && character <= '\u2064')
                        || (character >= '\u2066' && character <= '\u2069');
        };
    }

    static String removed(char[] text, int start, int end) {
        if (end - start == 1) {
            return is(text[start]) ? "" : String.valueOf(text[start]);
        }
        var seen = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            if (!is(text[i])) {
                seen.append(text[i]);
            }
        }
        return seen.toString();
    }
}
