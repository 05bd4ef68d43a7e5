package no.leietileie.base;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;

/** A language as a BCP 47 tag in its canonical form, such as {@code nb}, {@code ckb} or {@code fa-AF}. */
public record LanguageTag(String value) {

    private static final Set<String> RIGHT_TO_LEFT_LANGUAGES =
            Set.of("ar", "fa", "prs", "ckb", "ps", "ur", "he", "yi", "ug", "sd", "dv");
    private static final Set<String> RIGHT_TO_LEFT_SCRIPTS = Set.of("Arab", "Hebr", "Syrc", "Thaa");

    public LanguageTag {
        value = canonical(value);
    }

    public Locale locale() {
        return Locale.forLanguageTag(value);
    }

    /** A script in the tag decides; without one, the script in which the language is usually written. */
    public boolean rightToLeft() {
        var script = locale().getScript();
        return script.isEmpty()
                ? RIGHT_TO_LEFT_LANGUAGES.contains(locale().getLanguage())
                : RIGHT_TO_LEFT_SCRIPTS.contains(script);
    }

    private static String canonical(String tag) {
        try {
            var locale = new Locale.Builder().setLanguageTag(tag).build();
            if (!locale.getLanguage().isEmpty()) {
                return locale.toLanguageTag();
            }
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException("Not a BCP 47 language tag: " + tag, e);
        }
        throw new IllegalArgumentException("Tag without a language: " + tag);
    }
}
