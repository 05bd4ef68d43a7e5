package no.leietileie;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.leietileie.access.AddressProtection;
import no.leietileie.base.SpreadsheetCell;
import no.leietileie.register.TenantListProjection;
import org.junit.jupiter.api.Test;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;

class ArchitectureTest {

    /** Each of them was read for address protection; see docs/decisions/0002-address-protection.md before adding one. */
    private static final Set<String> MAY_USE_NATIVE_SQL = Set.of(
            TenantListProjection.class.getName(),
            "no.leietileie.access.log.AccessLogRepository",
            "no.leietileie.access.signin.SignInDelayRepository",
            "no.leietileie.register.households.HouseholdTraces",
            "no.leietileie.casework.criteria.ErasedCases",
            "no.leietileie.casework.priority.PriorityStore",
            "no.leietileie.casework.visits.plans.VisitPlanStops",
            "no.leietileie.letter.mailing.store.HiddenRecipients",
            "no.leietileie.register.imports.staging.OldImports",
            "no.leietileie.register.retention.EndedHouseholds",
            "no.leietileie.register.retention.EndedLeases",
            "no.leietileie.register.retention.ExpiredRows",
            "no.leietileie.register.retention.HouseholdErasure",
            "no.leietileie.register.retention.OldRows",
            "no.leietileie.register.retention.OldRows$Rows",
            "no.leietileie.register.retention.RegisterTraces",
            "no.leietileie.register.tenants.Consultants",
            "no.leietileie.register.imports.matching.StoredRows",
            "no.leietileie.register.imports.staging.FoundRows",
            "no.leietileie.register.imports.staging.ImportRows",
            "no.leietileie.register.imports.staging.ImportStore",
            "no.leietileie.register.imports.staging.LinePages",
            "no.leietileie.register.imports.staging.LineStore",
            "no.leietileie.register.imports.staging.ReturnedFile",
            "no.leietileie.register.imports.staging.SavedMappings",
            "no.leietileie.register.imports.staging.SeenImports",
            "no.leietileie.register.imports.inbox.InboxFiles",
            "no.leietileie.throughput.counting.FigureListQueries",
            "no.leietileie.throughput.counting.FigureQueries",
            "no.leietileie.throughput.counting.SnapshotStore");

    /** Work that must know every household; what it finds stays inside. */
    private static final Set<String> MAY_LIFT_PROTECTION =
            Set.of("no.leietileie.register.imports.matching.RegisterLoader");

    /** Files that give the browser markup to read: what they put into it from users must be escaped, and a test must say so. */
    private static final Set<String> MAY_SET_MARKUP = Set.of("LetterPreview.java");

    private static final Pattern MARKUP =
            Pattern.compile("innerHTML|outerHTML|insertAdjacentHTML|unsafeHTML|flow\\.component\\.Html;");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("no.leietileie");

    @Test
    void entities_of_the_register_never_leave_it() {
        noClasses()
                .that(resideOutsideOfPackage("no.leietileie.register.."))
                .should()
                .dependOnClassesThat(resideInAPackage("no.leietileie.register..")
                        .and(CanBeAnnotated.Predicates.annotatedWith(Entity.class)))
                .check(CLASSES);
    }

    @Test
    void native_sql_is_used_only_where_address_protection_was_thought_of() {
        assertThat(classesThat(ArchitectureTest::usesNativeSql)).isSubsetOf(MAY_USE_NATIVE_SQL);
    }

    @Test
    void address_protection_is_lifted_only_by_named_work() {
        assertThat(classesThat(type -> callsAny(type, AddressProtection.class.getName(), List.of("lifted"))))
                .isSubsetOf(MAY_LIFT_PROTECTION);
    }

    @Test
    void markup_is_put_into_pages_only_where_script_in_it_was_thought_of() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path root : List.of(Path.of("src", "main", "java"), Path.of("frontend"))) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(file -> !file.startsWith(Path.of("frontend", "generated")))
                        .filter(file -> file.toString().matches(".*\\.(java|ts|js)"))
                        .filter(ArchitectureTest::setsMarkup)
                        .map(file -> file.getFileName().toString())
                        .forEach(found::add);
            }
        }

        assertThat(found).isSubsetOf(MAY_SET_MARKUP);
    }

    /** Workbooks know texts from formulas; in lines of text the cell itself must be made harmless. The demo's mess is meant. */
    @Test
    void whoever_writes_files_for_spreadsheets_makes_formulas_of_users_inert() {
        Set<String> writers = classesThat(
                type -> callsAny(type, "org.apache.commons.csv", List.of("print", "printer", "printRecord")));
        writers.remove("no.leietileie.demo.writing.CsvTable");

        assertThat(writers)
                .isNotEmpty()
                .isSubsetOf(classesThat(type -> callsAny(type, SpreadsheetCell.class.getName(), List.of("inert"))));
        assertThat(classesThat(type -> callsAny(type, "org.dhatim.fastexcel", List.of("formula", "hyperlink"))))
                .isEmpty();
    }

    private static boolean setsMarkup(Path file) {
        try {
            return MARKUP.matcher(Files.readString(file)).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean usesNativeSql(JavaClass type) {
        return callsAny(type, EntityManager.class.getName(), List.of("createNativeQuery", "createNativeMutationQuery"))
                || callsAny(
                        type,
                        "org.hibernate",
                        List.of("createNativeQuery", "createNativeMutationQuery", "doWork", "openStatelessSession"))
                || type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency -> dependency
                                .getTargetClass()
                                .getPackageName()
                                .startsWith("org.springframework.jdbc.core"))
                || type.getMethods().stream()
                        .anyMatch(method -> method.isAnnotatedWith(NativeQuery.class)
                                || (method.isAnnotatedWith(Query.class)
                                        && method.getAnnotationOfType(Query.class)
                                                .nativeQuery()));
    }

    private static boolean callsAny(JavaClass type, String owner, List<String> methods) {
        return type.getAccessesFromSelf().stream()
                .filter(access -> access.getTargetOwner().getName().startsWith(owner))
                .map(JavaAccess::getName)
                .anyMatch(methods::contains);
    }

    private static Set<String> classesThat(Predicate<JavaClass> condition) {
        return CLASSES.stream().filter(condition).map(JavaClass::getName).collect(Collectors.toSet());
    }
}
