package no.leietileie.base.ui;

import com.vaadin.flow.component.UI;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import no.leietileie.base.LanguageTag;
import org.jspecify.annotations.Nullable;
import org.springframework.context.NoSuchMessageException;

/** Texts in the user's language, for code that is no component or not one yet. */
public final class Texts {

    private Texts() {}

    /** @param key of a message bundle; parameters fill {@code {0}}, {@code {1}} … */
    public static String text(String key, Object... parameters) {
        return UI.getCurrent().getTranslation(key, parameters);
    }

    /** Empty for a key that no bundle has, such as that of an event of long ago. */
    public static Optional<String> find(String key) {
        try {
            return Optional.of(text(key));
        } catch (NoSuchMessageException unknown) {
            return Optional.empty();
        }
    }

    /**
     * For texts that differ between one and many: the first parameters are the numbers as they are shown, and as many after them
     * choose. With one number, {@code {0}} is shown and {@code {1}} chooses.
     */
    public static String counted(String key, long... numbers) {
        var shown = LongStream.of(numbers).mapToObj(Formats::number);
        return text(key, Stream.concat(shown, LongStream.of(numbers).boxed()).toArray());
    }

    /** A language by its name; the platform has no name for some that are spoken here. */
    public static String language(LanguageTag tag) {
        return Languages.NAMED_HERE.contains(tag.value())
                ? text("language-name." + tag.value())
                : tag.locale().getDisplayLanguage(UI.getCurrent().getLocale());
    }

    /** @param variety which kind of it, such as a dialect; null where that is not known */
    public static String language(LanguageTag tag, @Nullable String variety) {
        return variety == null ? language(tag) : text("language.variety", language(tag), variety);
    }
}
