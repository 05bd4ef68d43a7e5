package no.leietileie.letter.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a paragraph as a translator's tool shows it: words, and codes that she moves but cannot write in. Put together
 * again, the pieces are the text to the letter.
 */
final class ProtectedText {

    enum Kind {
        WORDS,
        /** A field, a heading's or a list's mark, a line break. */
        CODE,
        OPENING,
        CLOSING
    }

    /** @param text of a code: what it stands for */
    record Piece(Kind kind, String text) {

        boolean isField() {
            return kind == Kind.CODE && text.startsWith("{{");
        }
    }

    private static final Pattern CODES = Pattern.compile(String.join(
            "|",
            "\\{\\{[^{}\\n]*}}",
            "^#{1,6} ",
            "(?:^|\\n) *(?:[-*+]|\\d{1,9}[.)]) +",
            "\\\\\\n",
            "\\*\\*",
            // A link's words begin, and end with its target.
            "\\[(?=[^\\]\\n]*]\\()",
            "]\\([^)\\n]*\\)"));

    private ProtectedText() {}

    static List<Piece> of(String markdown) {
        List<Piece> pieces = new ArrayList<>();
        Matcher code = CODES.matcher(markdown);
        int from = 0;
        while (code.find()) {
            add(pieces, markdown.substring(from, code.start()));
            pieces.add(new Piece(Kind.CODE, code.group()));
            from = code.end();
        }
        add(pieces, markdown.substring(from));
        return paired(pieces);
    }

    private static void add(List<Piece> pieces, String words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(Kind.WORDS, words));
        }
    }

    /** Bold and links become pairs where they are properly nested; else each sign is a code of its own. */
    private static List<Piece> paired(List<Piece> pieces) {
        List<Piece> paired = new ArrayList<>(pieces);
        Deque<String> open = new ArrayDeque<>();
        for (int i = 0; i < pieces.size(); i++) {
            String sign = pieces.get(i).text();
            if (pieces.get(i).kind() == Kind.WORDS) {
                continue;
            }
            boolean closes = sign.equals("**") ? sign.equals(open.peek()) : sign.startsWith("](");
            if (closes && !open.isEmpty() && open.getFirst().equals(sign.equals("**") ? "**" : "[")) {
                open.pop();
                paired.set(i, new Piece(Kind.CLOSING, sign));
            } else if (closes) {
                return pieces;
            } else if (sign.equals("**") || sign.equals("[")) {
                open.push(sign);
                paired.set(i, new Piece(Kind.OPENING, sign));
            }
        }
        return open.isEmpty() ? paired : pieces;
    }
}
