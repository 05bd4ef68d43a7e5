package no.leietileie.letter.pdf.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.leietileie.base.LanguageTag;

/** Where the lines of a text may end: by the rules of its language, and within a word only when it fits no line. */
final class Breaks {

    private static final ThreadLocal<Map<String, BreakIterator>> BREAKERS =
            ThreadLocal.withInitial(ConcurrentHashMap::new);

    private final char[] text;
    private final BitSet allowed;
    private final BitSet graphemes;
    /** Width of the text before each character. */
    private final double[] before;

    Breaks(char[] text, LanguageTag language, double[] advances) {
        this.text = text;
        var string = new String(text);
        allowed = places(breaker(language.value()), string);
        graphemes = places(breaker(""), string);
        before = new double[text.length + 1];
        for (int i = 0; i < text.length; i++) {
            before[i + 1] = before[i] + advances[i];
        }
    }

    /** The end of the line that begins at {@code start}. */
    int after(int start, double width) {
        int end = start;
        for (int next = allowed.nextSetBit(start + 1); next > 0; next = allowed.nextSetBit(next + 1)) {
            if (!fits(start, next, width)) {
                break;
            }
            end = next;
            if (text[next - 1] == StyledText.LINE_END) {
                break;
            }
        }
        return end > start ? end : withinWord(start, width);
    }

    /** The next shorter line than one that ends at {@code end}; {@code start} when there is none. */
    int before(int start, int end) {
        int shorter = allowed.previousSetBit(end - 1);
        return Math.max(start, shorter > start ? shorter : graphemes.previousSetBit(end - 1));
    }

    int withoutSpace(int start, int end) {
        int last = end;
        while (last > start && (Character.isWhitespace(text[last - 1]) || Invisible.is(text[last - 1]))) {
            last--;
        }
        return last;
    }

    private int withinWord(int start, double width) {
        int end = graphemes.nextSetBit(start + 1);
        for (int next = graphemes.nextSetBit(end + 1);
                next > 0 && fits(start, next, width);
                next = graphemes.nextSetBit(next + 1)) {
            end = next;
        }
        return end;
    }

    private boolean fits(int start, int end, double width) {
        return before[withoutSpace(start, end)] - before[start] <= width;
    }

    private static BitSet places(BreakIterator breaker, String text) {
        var places = new BitSet(text.length() + 1);
        breaker.setText(text);
        for (int at = breaker.first(); at != BreakIterator.DONE; at = breaker.next()) {
            places.set(at);
        }
        return places;
    }

    private static BreakIterator breaker(String language) {
        return BREAKERS.get()
                .computeIfAbsent(
                        language,
                        tag -> tag.isEmpty()
                                ? BreakIterator.getCharacterInstance(ULocale.ROOT)
                                : BreakIterator.getLineInstance(ULocale.forLanguageTag(tag)));
    }
}
