package no.leietileie.letter.pdf.font;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import java.util.stream.Stream;
import no.leietileie.base.LanguageTag;
import org.jspecify.annotations.Nullable;

/** Which family shows which character of a text: by its script, whatever language the text is in. */
public final class FontChoice {

    private static final Normalizer2 DECOMPOSED = Normalizer2.getNFDInstance();

    private final FontFamily ofLanguage;
    private @Nullable FontFamily previous;

    public FontChoice(LanguageTag language) {
        ofLanguage = FontFamily.of(language);
    }

    /** Called for the characters of a text in their order: signs that all scripts share stay with what stands before them. */
    public FontFamily next(int codePoint) {
        previous = choose(codePoint, previous == null ? ofLanguage : previous);
        return previous;
    }

    private FontFamily choose(int codePoint, FontFamily before) {
        int script = UScript.getScript(codePoint);
        boolean shared = script == UScript.COMMON || script == UScript.INHERITED;
        if (shared && isInvisible(codePoint)) {
            return before;
        }
        var first = shared ? before : FontFamily.forScript(script, ofLanguage);
        return Stream.concat(Stream.of(first, ofLanguage), Stream.of(FontFamily.values()))
                .filter(family -> shows(family, codePoint))
                .findFirst()
                .orElse(first);
    }

    /** Whether any of our typefaces has a picture for the character, or it needs none. */
    public static boolean isShown(int codePoint) {
        return isInvisible(codePoint) || Stream.of(FontFamily.values()).anyMatch(family -> shows(family, codePoint));
    }

    private static boolean shows(FontFamily family, int codePoint) {
        var face = family.face(false);
        if (face.has(codePoint)) {
            return true;
        }
        var parts = DECOMPOSED.getDecomposition(codePoint);
        return parts != null && face.hasAll(parts);
    }

    private static boolean isInvisible(int codePoint) {
        return codePoint == 0x2028 || UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    }
}
