package no.leietileie.letter.pdf.text;

/**
 * A stretch of one face, one direction and one style.
 *
 * @param run the whole stretch, shaped
 */
record Item(int start, int end, TextStyle style, GlyphRun run) {

    /** Its part between two places, shaped anew where the cut could change letters on either side of it. */
    GlyphRun part(char[] text, int from, int to, boolean rightToLeft) {
        if (from == start && to == end && rightToLeft == run.rightToLeft()) {
            return run;
        }
        return rightToLeft == run.rightToLeft() && isCut(text, from) && isCut(text, to)
                ? run.part(from, to)
                : Shaper.shape(run.face(), text, from, to, rightToLeft);
    }

    private boolean isCut(char[] text, int at) {
        return at == start || at == end || Character.isWhitespace(text[at - 1]) || Character.isWhitespace(text[at]);
    }
}
