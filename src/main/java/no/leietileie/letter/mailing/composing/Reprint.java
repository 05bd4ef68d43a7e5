package no.leietileie.letter.mailing.composing;

import com.ibm.icu.text.ListFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.document.Letter;
import no.leietileie.letter.mailing.store.StoredValues;
import no.leietileie.letter.markdown.FieldValue;
import no.leietileie.letter.markdown.MergeField;
import no.leietileie.letter.markdown.MergeValues;
import org.jspecify.annotations.Nullable;

/** A frozen letter put together once more, from what was kept of it and nothing that is known today. */
public final class Reprint {

    static final String NAMES = "names";
    static final String RECIPIENT = "recipient";
    static final String ADDRESS = "address";
    static final String CONDITIONS = "conditions";
    static final String LANGUAGE = "language";
    static final String CONTACT = "contact";

    private Reprint() {}

    /**
     * @param round of the mailing as it was sent
     * @param data that was kept
     */
    public static Letter of(Round round, Map<String, String> data) {
        FrozenText own = round.texts()
                .find(round.template().id(), new LanguageTag(kept(data, LANGUAGE)))
                .orElseThrow();
        LetterTextChoice texts = LetterTextChoice.of(round, own).orElseThrow();
        return new LetterParts(
                        round,
                        texts.bodies(),
                        texts.enclosures(),
                        language -> values(data, language),
                        kept(data, RECIPIENT),
                        lines(kept(data, ADDRESS)),
                        contact(data),
                        kept(data, MergeField.LETTER_REFERENCE.key()))
                .merge()
                .letter();
    }

    /** Whether a letter that was kept is to the same people in the same place as one written now. */
    public static boolean isForSameReaders(Map<String, String> kept, Map<String, String> now) {
        return Objects.equals(kept.get(NAMES), now.get(NAMES)) && Objects.equals(kept.get(ADDRESS), now.get(ADDRESS));
    }

    private static MergeValues values(Map<String, String> data, LanguageTag language) {
        Map<MergeField, FieldValue> values = new EnumMap<>(StoredValues.read(data));
        values.put(MergeField.HOUSEHOLD_NAME, FieldValue.of(joined(lines(kept(data, NAMES)), language)));
        return new MergeValues(values, StoredValues.conditions(kept(data, CONDITIONS)));
    }

    /** As the language joins names. */
    static String joined(List<String> names, LanguageTag language) {
        return ListFormatter.getInstance(language.locale()).format(names);
    }

    private static @Nullable String contact(Map<String, String> data) {
        return data.get(CONTACT);
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\n"));
    }

    private static String kept(Map<String, String> data, String key) {
        return Objects.requireNonNull(data.get(key), key);
    }
}
