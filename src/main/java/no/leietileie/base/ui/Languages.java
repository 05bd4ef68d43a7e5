package no.leietileie.base.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import no.leietileie.base.LanguageTag;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The texts of the pages: one bundle a module and language, {@code messages/<module>_<language>.properties}. */
@Component
public class Languages implements I18NProvider {

    public static final Locale BOKMAL = Locale.of("nb", "NO");
    public static final Locale NYNORSK = Locale.of("nn", "NO");
    public static final Locale ENGLISH = Locale.of("en", "GB");

    /** Spoken languages that the platform has no name for. */
    static final Set<String> NAMED_HERE = Set.of("prs", "fa-AF", "kmr", "rhg");

    private static final String SUFFIX = "_nb.properties";

    private final transient ResourceBundleMessageSource texts = new ResourceBundleMessageSource();

    Languages() throws IOException {
        texts.setDefaultEncoding("UTF-8");
        texts.setDefaultLocale(Locale.of("nb"));
        texts.setBasenames(bundles());
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(BOKMAL, NYNORSK, ENGLISH);
    }

    /** @throws org.springframework.context.NoSuchMessageException for a key that no bundle has */
    @Override
    public String getTranslation(String key, Locale locale, Object... parameters) {
        return texts.getMessage(key, parameters, locale);
    }

    /** A spoken language by its name, where there is no page that says whose language it is named in. */
    public String nameOf(LanguageTag tag, Locale locale) {
        return NAMED_HERE.contains(tag.value())
                ? getTranslation("language-name." + tag.value(), locale)
                : tag.locale().getDisplayLanguage(locale);
    }

    private static String[] bundles() throws IOException {
        Resource[] found = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*" + SUFFIX);
        return Stream.of(found)
                .map(bundle -> String.valueOf(bundle.getFilename()))
                .map(name -> "messages/" + name.substring(0, name.length() - SUFFIX.length()))
                .toArray(String[]::new);
    }
}
