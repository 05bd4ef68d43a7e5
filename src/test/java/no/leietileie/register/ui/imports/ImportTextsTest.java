package no.leietileie.register.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Stream;
import no.leietileie.base.ui.Tone;
import no.leietileie.register.HouseholdFacts;
import no.leietileie.register.LeaseFacts;
import no.leietileie.register.PersonFacts;
import no.leietileie.register.dwellings.DwellingFacts;
import no.leietileie.register.imports.ChangeKind;
import no.leietileie.register.imports.FieldDifference;
import no.leietileie.register.imports.HoldReason;
import no.leietileie.register.imports.ImportSource;
import no.leietileie.register.imports.ImportState;
import no.leietileie.register.imports.LineFinding;
import no.leietileie.register.imports.LineProblemCode;
import no.leietileie.register.imports.RowOutcome;
import no.leietileie.register.imports.RowState;
import no.leietileie.register.imports.cell.CellProblemCode;
import no.leietileie.register.imports.cell.Severity;
import no.leietileie.register.imports.column.RegisterColumn;
import no.leietileie.register.imports.file.FileFormat;
import no.leietileie.register.imports.file.FileRefusal;
import no.leietileie.register.imports.file.LayoutWarning;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class ImportTextsTest {

    private static final Path MESSAGES = Path.of("src", "main", "resources", "messages");

    /** Kept here, for the thread itself holds it weakly. */
    private @Nullable UI page;

    @AfterEach
    void leaveNoPageBehind() {
        UI.setCurrent(null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void everything_that_an_import_can_tell_has_a_text(String language) throws IOException {
        var texts = texts("imports", language);

        assertThat(keys())
                .allSatisfy(key -> assertThat(texts.getProperty(key)).as(key).isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void no_text_is_left_over_from_something_that_is_no_longer_told(String language) throws IOException {
        var told = Stream.concat(
                        keys().stream(),
                        Stream.of("finding.in-column", "field.none", "field.no-protection")
                                .map(rest -> "register.import." + rest))
                .toList();

        assertThat(texts("imports", language).stringPropertyNames().stream()
                        .filter(key -> key.startsWith("register.import.")))
                .isSubsetOf(told);
    }

    @Test
    void a_finding_is_told_with_its_column() {
        inBokmal();

        assertThat(ImportTexts.text(LineFinding.stored("NOT_A_DATE", RegisterColumn.LEASE_TO)))
                .isEqualTo("Til dato: Vi fant ingen dato her. Skriv den slik: 31.12.2026.");
    }

    @Test
    void a_finding_about_the_whole_row_names_no_column() {
        inBokmal();

        assertThat(ImportTexts.text(LineFinding.of(LineProblemCode.REPEATED_ROW, null)))
                .isEqualTo("Raden er lik en annen rad i filen. Vi bruker den bare én gang.");
    }

    @Test
    void a_refusal_tells_its_limit_in_megabytes() {
        inBokmal();

        assertThat(ImportTexts.text(new FileRefusal(FileRefusal.Reason.TOO_LARGE, 0, 104_857_600)))
                .startsWith("Filen er større enn 100 MB");
    }

    @ParameterizedTest
    @CsvSource({
        "lease.endsOn, 2026-12-31, 31.12.2026",
        "lease.monthlyRent, 8 450, 8 450",
        "person.phone, +4790000001, +47 900 00 001",
        "lease.kind, FIXED_TERM, Tidsbestemt",
        "lease.housingAllowance, false, Nei",
        "household.protection, NONE, Ingen",
        "household.protection, FORTROLIG, Fortrolig adresse",
        "household.adults, 2, 2",
        "person.language, so, somali",
        "person.nationality, SO, Somalia",
        "person.nationality, XX, Statsløs",
        "person.role, CO_TENANT, Medleietaker",
        "dwelling.tenure, COOPERATIVE_SHARE, Borettslagsandel",
        "dwelling.area, 62.5, '62,5 m²'",
        "dwelling.area, 62.0, 62 m²",
        "lease.dwelling, Storgata 1, Storgata 1",
        "lease.remark, , ikke oppgitt",
    })
    void a_value_is_written_as_its_reader_writes_it(String field, @Nullable String value, String text) {
        inBokmal();

        assertThat(DifferenceTexts.after(new FieldDifference(field, null, value)))
                .isEqualTo(text);
        assertThat(DifferenceTexts.before(new FieldDifference(field, value, null)))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @EnumSource(ImportState.class)
    void what_a_job_works_on_is_blue(ImportState state) {
        assertThat(ImportTexts.tone(state) == Tone.BLUE).isEqualTo(state.isBusy());
    }

    private static List<String> keys() {
        return Stream.of(
                        keys(ImportState.values(), ImportState::messageKey),
                        keys(ImportSource.values(), ImportSource::messageKey),
                        keys(RowOutcome.values(), RowOutcome::messageKey),
                        keys(RowState.values(), RowState::messageKey),
                        keys(Severity.values(), Severity::messageKey),
                        keys(HoldReason.values(), HoldReason::messageKey),
                        keys(HoldReason.values(), reason -> reason.messageKey() + ".why"),
                        keys(HoldReason.values(), reason -> reason.messageKey() + ".advice"),
                        keys(ChangeKind.values(), ChangeKind::messageKey),
                        keys(RegisterColumn.values(), RegisterColumn::messageKey),
                        keys(CellProblemCode.values(), CellProblemCode::messageKey),
                        keys(LineProblemCode.values(), LineProblemCode::messageKey),
                        keys(FileFormat.values(), FileFormat::messageKey),
                        keys(FileRefusal.Reason.values(), FileRefusal.Reason::messageKey),
                        keys(LayoutWarning.Kind.values(), LayoutWarning.Kind::messageKey),
                        fields("household", HouseholdFacts.class),
                        fields("person", PersonFacts.class),
                        fields("dwelling", DwellingFacts.class),
                        fields("lease", LeaseFacts.class),
                        Stream.of(
                                new FieldDifference("lease.dwelling", null, null).messageKey(),
                                new FieldDifference("compared.names", null, null).messageKey(),
                                new FieldDifference("compared.address", null, null).messageKey(),
                                new FieldDifference("compared.leaseNumbers", null, null).messageKey(),
                                "register.import.undo-problem.changed-since",
                                "register.import.undo-problem.has-traces",
                                "register.import.undo-problem.protected-household"))
                .flatMap(Function.identity())
                .toList();
    }

    private static <E extends Enum<E>> Stream<String> keys(E[] constants, Function<E, String> key) {
        return Arrays.stream(constants).map(key);
    }

    private static Stream<String> fields(String thing, Class<? extends Record> facts) {
        return Arrays.stream(facts.getRecordComponents())
                .map(component -> new FieldDifference(thing + "." + component.getName(), null, null).messageKey());
    }

    private static Properties texts(String module, String language) throws IOException {
        var texts = new Properties();
        try (Reader reader = Files.newBufferedReader(MESSAGES.resolve(module + "_" + language + ".properties"))) {
            texts.load(reader);
        }
        return texts;
    }

    private void inBokmal() {
        var bundles = new ResourceBundleMessageSource();
        bundles.setBasenames("messages/imports", "messages/register");
        bundles.setDefaultEncoding("UTF-8");
        page = new UI() {
            @Override
            public String getTranslation(String key, Object... parameters) {
                return bundles.getMessage(key, parameters, getLocale());
            }

            @Override
            public Locale getLocale() {
                return Locale.of("nb", "NO");
            }
        };
        UI.setCurrent(page);
    }
}
