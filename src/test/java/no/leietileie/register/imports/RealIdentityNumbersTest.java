package no.leietileie.register.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever goes to production by the book must not see the whole register rejected. */
class RealIdentityNumbersTest {

    private static final String VARIABLE = "LEIETILEIE_REALIDENTITYNUMBERS";

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docker-compose.yml", ".env.example"})
    void what_leads_to_production_names_the_setting(String file) throws IOException {
        assertThat(Files.readString(Path.of(file))).contains(VARIABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void whoever_sees_a_row_rejected_is_told_the_setting(String language) {
        var texts = ResourceBundle.getBundle("messages.imports", Locale.of(language));

        assertThat(texts.getString(LineProblemCode.REAL_IDENTITY_NUMBER.messageKey()))
                .contains(VARIABLE + "=true");
    }
}
