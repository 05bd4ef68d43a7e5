package no.leietileie.letter.pdf.text;

import java.util.ArrayList;
import java.util.List;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.document.Inline;
import no.leietileie.letter.document.Isolation;
import org.jspecify.annotations.Nullable;

/** The characters of one paragraph with the style of each. Spaces are one at a time, as in HTML. */
public final class StyledText {

    /** Ends a line and not the paragraph, so that directions carry on. */
    static final char LINE_END = '\u2028';

    /** No hyphen is ever set, so a place for one is nothing. */
    private static final char SOFT_HYPHEN = '\u00AD';

    private final LanguageTag language;
    private final StringBuilder characters = new StringBuilder();
    private final List<TextStyle> styles = new ArrayList<>();

    private StyledText(LanguageTag language) {
        this.language = language;
    }

    /** @param bold whether all of it is, as in a heading */
    public static StyledText of(LanguageTag language, List<Inline> content, boolean bold) {
        var text = new StyledText(language);
        content.forEach(inline -> text.add(inline, bold, null));
        text.trim();
        return text;
    }

    public static StyledText of(LanguageTag language, String line, TextStyle style) {
        var text = new StyledText(language);
        text.add(line, style);
        text.trim();
        return text;
    }

    public StyledText withLine(String line, TextStyle style) {
        lineEnd(style);
        add(line, style);
        trim();
        return this;
    }

    private void add(Inline inline, boolean bold, Inline.@Nullable Link link) {
        switch (inline) {
            case Inline.Text(String text, boolean strong) -> add(text, new TextStyle(bold || strong, link));
            case Inline.LineBreak() -> lineEnd(new TextStyle(bold, link));
            case Inline.Link target -> target.content().forEach(part -> add(part, bold, target));
        }
    }

    private void add(String text, TextStyle style) {
        var directed = language.rightToLeft() ? Isolation.numbers(text) : text;
        for (int i = 0; i < directed.length(); i++) {
            char character = directed.charAt(i);
            if (character != SOFT_HYPHEN && !(character == ' ' && followsSpace())) {
                characters.append(character);
                styles.add(style);
            }
        }
    }

    /** The space keeps the words of two lines apart for those who hear them. */
    private void lineEnd(TextStyle style) {
        trim();
        if (!characters.isEmpty()) {
            characters.append(' ').append(LINE_END);
            styles.add(style);
            styles.add(style);
        }
    }

    private boolean followsSpace() {
        return characters.isEmpty() || isSpace(characters.charAt(characters.length() - 1));
    }

    private void trim() {
        while (!characters.isEmpty() && isSpace(characters.charAt(characters.length() - 1))) {
            characters.setLength(characters.length() - 1);
            styles.removeLast();
        }
    }

    private static boolean isSpace(char character) {
        return character == ' ' || character == LINE_END;
    }

    LanguageTag language() {
        return language;
    }

    char[] characters() {
        return characters.toString().toCharArray();
    }

    TextStyle style(int index) {
        return styles.get(index);
    }
}
