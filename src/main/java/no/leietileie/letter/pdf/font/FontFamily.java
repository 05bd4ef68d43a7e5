package no.leietileie.letter.pdf.font;

import com.ibm.icu.lang.UScript;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import no.leietileie.base.LanguageTag;

/** Typefaces by the scripts they are for. Their licences (OFL) lie beside the files. */
public enum FontFamily {
    NOTO_SANS("NotoSans", UScript.LATIN, UScript.CYRILLIC, UScript.GREEK, UScript.DEVANAGARI),
    /** Noto's Arabic puts letters together from base and dots, and no text can be read out of such a file again. */
    VAZIRMATN("Vazirmatn", UScript.ARABIC),
    NOTO_SANS_ETHIOPIC("NotoSansEthiopic", UScript.ETHIOPIC),
    NOTO_SANS_TAMIL("NotoSansTamil", UScript.TAMIL),
    NOTO_SANS_THAI("NotoSansThai", UScript.THAI),
    NOTO_SANS_MYANMAR("NotoSansMyanmar", UScript.MYANMAR),
    NOTO_SANS_GURMUKHI("NotoSansGurmukhi", UScript.GURMUKHI);

    private static final Map<String, FontFamily> BY_LANGUAGE = new ConcurrentHashMap<>();

    private final String file;
    private final Set<Integer> scripts;
    private final Map<Boolean, Face> faces = new ConcurrentHashMap<>();

    FontFamily(String file, Integer... scripts) {
        this.file = file;
        this.scripts = Set.of(scripts);
    }

    public Face face(boolean bold) {
        return faces.computeIfAbsent(bold, key -> Face.load(file + (key ? "-Bold" : "-Regular") + ".ttf"));
    }

    /** The family in which a language is written. */
    public static FontFamily of(LanguageTag language) {
        return BY_LANGUAGE.computeIfAbsent(language.value(), tag -> {
            int[] written = UScript.getCode(language.locale());
            return written == null ? language.rightToLeft() ? VAZIRMATN : NOTO_SANS : forScript(written[0], NOTO_SANS);
        });
    }

    static FontFamily forScript(int script, FontFamily otherwise) {
        return Stream.of(values())
                .filter(family -> family.scripts.contains(script))
                .findFirst()
                .orElse(otherwise);
    }
}
