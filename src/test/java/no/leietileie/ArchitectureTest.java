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
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.leietileie.access.AddressProtection;
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
            "no.leietileie.register.retention.LeaseSightings",
            "no.leietileie.register.retention.OldRows",
            "no.leietileie.register.retention.OldRows$Rows",
            "no.leietileie.register.retention.RegisterTraces",
            "no.leietileie.register.tenants.Consultants",
            "no.leietileie.register.tenants.ErasedSearchWords",
            "no.leietileie.register.imports.matching.StoredRows",
            "no.leietileie.register.imports.staging.FoundRows",
            "no.leietileie.register.imports.staging.ImportRows",
            "no.leietileie.register.imports.staging.ImportStore",
            "no.leietileie.register.imports.staging.LinePages",
            "no.leietileie.register.imports.staging.LineStore",
            "no.leietileie.register.imports.staging.MissingLeases",
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
