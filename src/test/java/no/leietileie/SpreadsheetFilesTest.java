package no.leietileie;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.leietileie.base.SpreadsheetCell;
import no.leietileie.support.ProductClasses;
import org.junit.jupiter.api.Test;

/**
 * Files for spreadsheet programs are written in few places, which make what users wrote inert. Whoever needs another such
 * file writes it by {@code base.export.TableFile}.
 */
class SpreadsheetFilesTest {

    private static final Set<String> WRITERS = Set.of(
            "no.leietileie.base.export.CsvFile",
            "no.leietileie.base.export.XlsxFile",
            "no.leietileie.register.imports.file.DelimitedWriter",
            "no.leietileie.register.imports.file.WorkbookWriter");

    /** The invented landlord's files are as untidy as those of a real one. */
    private static final String INVENTED = "no.leietileie.demo.writing";

    private static final List<String> LIBRARIES = List.of(
            "org.apache.commons.csv.CSVPrinter",
            "org.dhatim.fastexcel.Workbook",
            "org.dhatim.fastexcel.Worksheet",
            "org.apache.poi");

    private static final Set<String> STATE_THEIR_TYPE = Set.of("ExportFormat.java", "FileFormat.java");

    private static final Pattern TYPE = Pattern.compile("spreadsheetml|text/csv|ms-excel|tab-separated|opendocument");

    @Test
    void they_are_written_in_named_places() {
        assertThat(classesThat(SpreadsheetFilesTest::usesALibrary)).containsExactlyInAnyOrderElementsOf(WRITERS);
    }

    @Test
    void whoever_writes_them_makes_formulas_of_users_inert_and_writes_none() {
        assertThat(classesThat(type -> calls(type, SpreadsheetCell.class.getName(), "inert")))
                .containsExactlyInAnyOrderElementsOf(WRITERS);
        assertThat(classesThat(type -> calls(type, "org.dhatim.fastexcel", "formula")
                        || calls(type, "org.dhatim.fastexcel", "hyperlink")))
                .isEmpty();
    }

    /** A file that is put together by hand, without a library, has to say what it is, too. */
    @Test
    void nothing_else_says_that_it_is_one() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            Set<String> stating = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(SpreadsheetFilesTest::statesType)
                    .map(file -> file.getFileName().toString())
                    .collect(Collectors.toSet());

            assertThat(stating).containsExactlyInAnyOrderElementsOf(STATE_THEIR_TYPE);
        }
    }

    private static boolean usesALibrary(JavaClass type) {
        return !type.getPackageName().equals(INVENTED)
                && type.getDirectDependenciesFromSelf().stream()
                        .map(dependency -> dependency.getTargetClass().getName())
                        .anyMatch(SpreadsheetFilesTest::isOfALibrary);
    }

    private static boolean isOfALibrary(String name) {
        return LIBRARIES.stream().anyMatch(library -> name.equals(library) || name.startsWith(library + "."));
    }

    private static boolean calls(JavaClass type, String owner, String method) {
        return type.getAccessesFromSelf().stream()
                .filter(access -> access.getTargetOwner().getName().startsWith(owner))
                .map(JavaAccess::getName)
                .anyMatch(method::equals);
    }

    private static boolean statesType(Path file) {
        try {
            return TYPE.matcher(Files.readString(file)).find();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Set<String> classesThat(Predicate<JavaClass> condition) {
        return ProductClasses.ALL.stream()
                .filter(condition)
                .map(JavaClass::getName)
                .collect(Collectors.toSet());
    }
}
