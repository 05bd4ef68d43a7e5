package no.leietileie;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.NamedNativeQuery;
import java.sql.DriverManager;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import no.leietileie.access.ActingUser;
import no.leietileie.access.AddressProtection;
import no.leietileie.register.TenantListProjection;
import no.leietileie.support.ProductClasses;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.Subselect;
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
            "no.leietileie.casework.tasks.TaskInserts",
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
            "no.leietileie.register.finding.Consultants",
            "no.leietileie.register.kept.ErasedSearchWords",
            "no.leietileie.register.imports.matching.StoredRows",
            "no.leietileie.register.imports.staging.FoundRows",
            "no.leietileie.register.imports.staging.ImportRows",
            "no.leietileie.register.imports.staging.ImportStore",
            "no.leietileie.register.imports.staging.LinePages",
            "no.leietileie.register.imports.staging.LineRows",
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

    /**
     * The product itself sees protected households. Each of these was read for what becomes of what it finds: it writes, or
     * names the product, and shows nothing to whoever set it off.
     */
    private static final Set<String> MAY_ACT_AS_THE_PRODUCT = Set.of(
            "no.leietileie.access.AccessLog",
            "no.leietileie.access.ActingUser",
            "no.leietileie.casework.casemeeting.Decisions",
            "no.leietileie.casework.casemeeting.MatterShares",
            "no.leietileie.casework.priority.PriorityComputation",
            "no.leietileie.casework.stages.ReturningCases",
            "no.leietileie.casework.tasks.ChangedHouseholdTasks",
            "no.leietileie.casework.tasks.LeaseTasks",
            "no.leietileie.casework.tasks.LetterTasks",
            "no.leietileie.casework.timeline.Timeline",
            "no.leietileie.demo.DemoRegister",
            "no.leietileie.demo.DemoStart",
            "no.leietileie.letter.mailing.dispatch.Dispatch",
            "no.leietileie.letter.mailing.dispatch.StatusPolling",
            "no.leietileie.letter.mailing.store.LetterStatus",
            "no.leietileie.letter.seed.SeedLetters",
            "no.leietileie.meeting.invitation.ChangedResources",
            "no.leietileie.meeting.invitation.Reminders",
            "no.leietileie.meeting.schedule.NewlyProtected",
            "no.leietileie.register.imports.inbox.Inbox",
            "no.leietileie.register.imports.staging.ImportStore",
            "no.leietileie.register.ui.accesslog.AccessLogView",
            "no.leietileie.throughput.counting.FigureSnapshots");

    /** Rows that hang on rows about households, or name them by number, and carry no filter of their own. */
    private static final Set<String> UNFILTERED = Set.of(
            "no.leietileie.letter.mailing.store.LetterDocumentRepository",
            "no.leietileie.letter.mailing.store.LetterStatusRepository",
            "no.leietileie.meeting.schedule.PlanProposalRepository");

    /** They come from a recipient or a season that was found through the filter, or work for the product. */
    private static final Set<String> MAY_READ_UNFILTERED = Set.of(
            "no.leietileie.letter.mailing.PrintRoomFiles",
            "no.leietileie.letter.mailing.SentLetters",
            "no.leietileie.letter.mailing.dispatch.Archive",
            "no.leietileie.letter.mailing.dispatch.DispatchSteps",
            "no.leietileie.letter.mailing.dispatch.DueLetters",
            "no.leietileie.letter.mailing.dispatch.LetterFates",
            "no.leietileie.letter.mailing.dispatch.LetterFreezing",
            "no.leietileie.letter.mailing.store.PrintedLetters",
            "no.leietileie.meeting.schedule.PlanProposalErasure",
            "no.leietileie.meeting.schedule.PlanProposals",
            "no.leietileie.meeting.schedule.PlanStore");

    /** They start the database and ask it nothing about anybody. */
    private static final Set<String> MAY_CONNECT =
            Set.of("no.leietileie.base.database.EmbeddedMariaDb", "no.leietileie.base.database.SharedMariaDb");

    @Test
    void entities_of_the_register_never_leave_it() {
        noClasses()
                .that(resideOutsideOfPackage("no.leietileie.register.."))
                .should()
                .dependOnClassesThat(resideInAPackage("no.leietileie.register..")
                        .and(CanBeAnnotated.Predicates.annotatedWith(Entity.class)))
                .check(ProductClasses.ALL);
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
    void only_named_work_acts_as_the_product_which_sees_every_household() {
        assertThat(classesThat(type -> type.getFieldAccessesFromSelf().stream()
                        .anyMatch(access -> access.getTargetOwner().isEquivalentTo(ActingUser.class)
                                && access.getName().equals("SYSTEM"))))
                .containsExactlyInAnyOrderElementsOf(MAY_ACT_AS_THE_PRODUCT);
    }

    @Test
    void rows_without_a_filter_that_tell_of_households_are_read_only_by_named_classes() {
        assertThat(classesThat(type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency ->
                                UNFILTERED.contains(dependency.getTargetClass().getName()))))
                .containsExactlyInAnyOrderElementsOf(MAY_READ_UNFILTERED);
    }

    /** Whatever else would go round the filter: nobody needs it. */
    @Test
    void the_filter_is_not_switched_off_nor_gone_round_by_connections_or_by_sql_in_entities() {
        assertThat(classesThat(type -> callsAny(
                        type, "org.hibernate", List.of("disableFilter", "doReturningWork", "withStatelessSession"))))
                .isEmpty();
        assertThat(classesThat(type -> type.getAccessesFromSelf().stream()
                        .anyMatch(access -> access.getName().equals("getConnection")
                                && (access.getTargetOwner().isAssignableTo(DataSource.class)
                                        || access.getTargetOwner().isEquivalentTo(DriverManager.class)
                                        || access.getTargetOwner().getName().startsWith("org.springframework.jdbc")))))
                .isSubsetOf(MAY_CONNECT);
        assertThat(classesThat(type -> type.isAnnotatedWith(Subselect.class)
                        || type.isAnnotatedWith(SQLRestriction.class)
                        || type.isAnnotatedWith(NamedNativeQuery.class)
                        || type.getFields().stream().anyMatch(field -> field.isAnnotatedWith(Formula.class))))
                .isEmpty();
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
        return ProductClasses.ALL.stream()
                .filter(condition)
                .map(JavaClass::getName)
                .collect(Collectors.toSet());
    }
}
