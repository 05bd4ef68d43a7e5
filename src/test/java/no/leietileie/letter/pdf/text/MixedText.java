package no.leietileie.letter.pdf.text;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.document.Isolation;

/** Texts in which scripts, numbers, punctuation and isolated values follow each other as they like. */
public final class MixedText {

    private static final List<String> WORDS = List.of(
            "bolig",
            "Øvre",
            "ärger",
            "Đặng",
            "дім",
            "ЖИТЛО",
            "سلام",
            "علاء",
            "می‌خواهیم",
            "خانوو",
            "ለውጢ",
            "ገዛ",
            "வீடு",
            "கொள்ளுங்கள்",
            "บ้านกี่น้ำ",
            "အိမ်ဝယ်ယူရန်",
            "ਕਿਰਾਏ",
            "ὁδός",
            "नमस्ते",
            "fi",
            "2026",
            "+47",
            "33",
            "40,5",
            "%",
            "(",
            ")",
            "«",
            "»",
            "?",
            "؟",
            "،",
            "።",
            "-",
            "/",
            "https://www.eksempel.kommune.no/en/lang/adresse/uten/mellomrom/som/ikke/far/plass",
            "\u00A0");

    private MixedText() {}

    public static Arbitrary<String> texts() {
        var word = Arbitraries.of(WORDS);
        var value = word.map(Isolation::value);
        return Arbitraries.oneOf(word, word, word, value)
                .list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .flatMap(words -> Arbitraries.of(" ", "", "  ").map(between -> String.join(between, words)));
    }

    public static Arbitrary<LanguageTag> languages() {
        return Arbitraries.of("nb", "ar", "ckb", "th", "my", "ta", "ti").map(LanguageTag::new);
    }

    /** Without what is never drawn, spaces and controls; brackets all open, for a reader mirrors them as it thinks best. */
    public static String seen(String text) {
        return text.replace(')', '(')
                .replace('»', '«')
                .replaceAll("[\\s\\u00A0\\u200B\\u200E\\u200F\\u2028\\u2066-\\u2069]", "");
    }
}
