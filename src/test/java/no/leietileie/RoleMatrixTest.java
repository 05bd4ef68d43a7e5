package no.leietileie;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.leietileie.access.Role;
import no.leietileie.access.SignedInUser;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.ProductClasses;
import no.leietileie.support.RoleMatrix;
import no.leietileie.support.ServiceMethods;
import no.leietileie.support.ServiceMethods.ServiceMethod;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authorization.method.PreAuthorizeAuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.util.SimpleMethodInvocation;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;

/**
 * Who may do what: role × page and role × public method of every service, in one table. A page or method that is not in the
 * table fails the test, and so does a line of the table that no longer fits. A method without a rule of its own stands as
 * "open", with the reason, and so does a part without a rule that asks the database; it is "inside" where no page may call it.
 */
@DatabaseTest
class RoleMatrixTest {

    /** What leaders may be granted begins so. */
    private static final Set<String> LEADERS = Set.of(
            "/gjennomstromning",
            "/login",
            "/passord",
            "/program",
            "access.sessions.OwnSessions.",
            "access.signin.OwnPassword.",
            "municipality.programme.Programme.",
            "throughput.");

    @Autowired
    ApplicationContext context;

    @Test
    void every_page_and_every_service_is_for_whom_the_table_says() {
        Map<String, String> actual = new TreeMap<>(pages());
        actual.putAll(services());
        parts().forEach(part -> actual.put(shortName(part), fromPages(part) ? "open" : "inside"));

        assertThat(actual.entrySet())
                .as("src/test/resources/role-matrix.txt")
                .containsExactlyInAnyOrderElementsOf(RoleMatrix.column(1).entrySet());
    }

    @Test
    void whatever_is_open_says_why() {
        RoleMatrix.column(1).forEach((what, whom) -> {
            if (whom.equals("open") || whom.equals("inside")) {
                assertThat(RoleMatrix.column(2).get(what)).as(what).isNotBlank();
            }
        });
    }

    @Test
    void a_leader_reaches_figures_her_own_sign_in_and_the_programme_and_nothing_else() {
        assertThat(RoleMatrix.column(1)).allSatisfy((what, whom) -> {
            if (!what.equals("/") && LEADERS.stream().noneMatch(what::startsWith)) {
                assertThat(whom).as(what).doesNotContain(Role.LEADER_NAME).isNotEqualTo("everybody");
            }
        });
    }

    /** Public parts without a rule of their own that ask the database themselves. */
    private static Set<JavaClass> parts() {
        return ProductClasses.ALL.stream()
                .filter(type -> type.isAnnotatedWith(Component.class)
                        && type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !type.getPackageName().contains(".ui"))
                .filter(type -> !type.isAnnotatedWith(PreAuthorize.class))
                .filter(RoleMatrixTest::asksDatabase)
                .collect(Collectors.toSet());
    }

    private static boolean asksDatabase(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .anyMatch(target -> target.isAssignableTo(Repository.class)
                        || target.isAssignableTo(EntityManager.class)
                        || target.isAssignableTo(JdbcClient.class));
    }

    /** Whether a page, or what answers an address, calls it. */
    private static boolean fromPages(JavaClass part) {
        return part.getMethodCallsToSelf().stream()
                .filter(call -> call.getTarget()
                        .resolveMember()
                        .map(method -> !method.getModifiers().contains(JavaModifier.STATIC))
                        .orElse(true))
                .map(JavaMethodCall::getOriginOwner)
                .anyMatch(caller -> (caller.getPackageName() + ".").contains(".ui.")
                        || caller.isMetaAnnotatedWith(Controller.class));
    }

    private static String shortName(JavaClass type) {
        return type.getName().substring("no.leietileie.".length());
    }

    private static Map<String, String> pages() {
        AccessAnnotationChecker checker = new AccessAnnotationChecker();
        return routes().collect(Collectors.toMap(
                view -> "/" + view.getAnnotation(Route.class).value(),
                view -> checker.hasAccess(view, null, any -> false)
                        ? "everybody"
                        : RoleMatrix.names(position ->
                                checker.hasAccess(view, position::name, roles(position.user())::contains))));
    }

    private static Stream<Class<?>> routes() {
        return ProductClasses.ALL.stream()
                .filter(type -> type.isAnnotatedWith(Route.class))
                .map(JavaClass::reflect);
    }

    private Map<String, String> services() {
        return ServiceMethods.all(context)
                .collect(Collectors.toMap(
                        ServiceMethod::name,
                        called -> whom(called.bean(), called.method()),
                        RoleMatrixTest::same,
                        TreeMap::new));
    }

    private static String whom(Object bean, Method method) {
        boolean ruled = AnnotatedElementUtils.hasAnnotation(method, PreAuthorize.class)
                || AnnotatedElementUtils.hasAnnotation(AopUtils.getTargetClass(bean), PreAuthorize.class);
        return ruled ? RoleMatrix.names(position -> isGranted(bean, method, position.user())) : "open";
    }

    private static Set<String> roles(SignedInUser user) {
        return user.getAuthorities().stream()
                .map(granted -> Objects.requireNonNull(granted.getAuthority()).substring("ROLE_".length()))
                .collect(Collectors.toSet());
    }

    private static boolean isGranted(Object bean, Method method, SignedInUser user) {
        Authentication authentication =
                UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities());
        var decision = new PreAuthorizeAuthorizationManager()
                .authorize(
                        () -> authentication,
                        new SimpleMethodInvocation(bean, method, new Object[method.getParameterCount()]));
        return decision != null && decision.isGranted();
    }

    private static String same(String one, String other) {
        assertThat(one).as("methods of one name are for the same roles").isEqualTo(other);
        return one;
    }
}
