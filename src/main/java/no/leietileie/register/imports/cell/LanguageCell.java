package no.leietileie.register.imports.cell;

import static no.leietileie.register.imports.cell.CellProblemCode.UNKNOWN_LANGUAGE;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.leietileie.base.Folded;
import no.leietileie.base.LanguageTag;

/**
 * A language by its name in bokmål, nynorsk or English, or by an ISO 639 code. Names that the JDK lacks or takes
 * otherwise stand in {@code languages.txt}.
 */
public final class LanguageCell {

    private static final List<Locale> NAMES_IN = List.of(Locale.of("nb"), Locale.of("nn"), Locale.ENGLISH);
    private static final Map<String, LanguageTag> LANGUAGES = languages();

    private LanguageCell() {}

    public static Parsed<LanguageTag> parse(String read) {
        if (CellText.isNothing(read)) {
            return Parsed.blank();
        }
        var byCode = LANGUAGES.get(read.strip().toLowerCase(Locale.ROOT));
        var language = byCode == null ? LANGUAGES.get(Folded.of(read)) : byCode;
        return language == null ? Parsed.problem(UNKNOWN_LANGUAGE, read) : Parsed.of(language);
    }

    private static Map<String, LanguageTag> languages() {
        var languages = new HashMap<String, LanguageTag>();
        for (var code : Locale.getISOLanguages()) {
            var language = Locale.of(code);
            var tag = new LanguageTag(language.toLanguageTag());
            languages.put(code, tag);
            languages.put(language.getISO3Language(), tag);
            NAMES_IN.forEach(in -> languages.put(Folded.of(language.getDisplayLanguage(in)), tag));
        }
        WordList.read(LanguageCell.class, "languages.txt")
                .forEach((word, tag) -> languages.put(word, new LanguageTag(tag)));
        return Map.copyOf(languages);
    }
}
