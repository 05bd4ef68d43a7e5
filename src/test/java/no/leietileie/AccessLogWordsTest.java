package no.leietileie;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.vaadin.flow.i18n.I18NProvider;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.leietileie.base.BusinessEvent;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.ProductClasses;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The access log is read by people: whatever can happen has words there. */
@DatabaseTest
class AccessLogWordsTest {

    private static final List<Locale> LANGUAGES = List.of(Locale.of("nb"), Locale.of("nn"), Locale.ENGLISH);

    @Autowired
    I18NProvider texts;

    @Test
    void everything_that_can_happen_has_words_in_the_access_log() {
        var types = types();

        assertThat(types).contains("case.moved", "letter-template.approved", "programme.target-set");
        for (var language : LANGUAGES) {
            assertThat(types)
                    .allSatisfy(type -> assertThat(texts.getTranslation("access.subject." + type, language))
                            .as(type)
                            .doesNotContain("access.subject"));
        }
    }

    /** Of events that choose between kinds. */
    private static List<String> types() {
        return ProductClasses.ALL.stream()
                .filter(type -> type.isAssignableTo(BusinessEvent.class) && !type.isInterface())
                .map(JavaClass::reflect)
                .flatMap(type -> Arrays.stream(type.getDeclaredClasses()))
                .filter(Class::isEnum)
                .flatMap(AccessLogWordsTest::typesOf)
                .toList();
    }

    private static Stream<String> typesOf(Class<?> kinds) {
        return Arrays.stream(kinds.getDeclaredFields())
                .filter(field -> field.getName().equals("type"))
                .flatMap(field -> Arrays.stream(kinds.getEnumConstants()).map(kind -> read(field, kind)));
    }

    private static String read(Field field, Object kind) {
        try {
            field.setAccessible(true);
            return (String) field.get(kind);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
