package no.leietileie.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import no.leietileie.access.ActingUser;
import no.leietileie.access.Agency;
import no.leietileie.access.Role;
import no.leietileie.access.SignedInUser;
import no.leietileie.access.UserId;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.Protection;
import no.leietileie.register.RegisterFixture;
import no.leietileie.register.TestHousehold;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.ServiceMethods;
import no.leietileie.support.ServiceMethods.ServiceMethod;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every read of every service is asked for whatever it has, with a protected household planted: its answer names it to nobody
 * who lacks the right. Queries that go round the filter, and new services, are found by themselves. Methods that take a
 * household are asked by {@link GuessedHouseholdTest}.
 */
@DatabaseTest
class PlantedHouseholdTest {

    private static final String NAME = "Aaaskjulthusstand";
    private static final String REFUSED = "refused: ";
    private static final String LEASE = "0-PLANTET";
    private static final Pattern READ =
            Pattern.compile("(find|list|page|count|rows|lines|members|search|options|all|board|day|missing|waiting).*");

    @Autowired
    ApplicationContext context;

    @Autowired
    RegisterFixture fixture;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private boolean plantedImport;

    @Test
    void no_answer_names_a_protected_household_to_whoever_lacks_the_right() {
        var hidden = fixture.household(
                        TestHousehold.named(NAME).withLeaseNumber(LEASE).withProtection(Protection.STRENGT_FORTROLIG))
                .householdId();
        plantedImport = jdbc.sql("""
            SET STATEMENT sql_mode = '' FOR INSERT IGNORE INTO register_import (id, file_name, source, state, created_at)
            VALUES (1, 'prøve.csv', 'UPLOAD', 'CHECKED', UTC_TIMESTAMP())
            """).update() > 0;

        assertThat(answers(hidden, user(true)).entrySet())
                .as("what the right shows, or this test would see nothing")
                .filteredOn(answer -> names(answer.getValue()))
                .hasSizeGreaterThan(1);
        assertThat(answers(hidden, user(false)))
                .satisfies(answers -> assertThat(answers.values())
                        .filteredOn(answer -> !answer.startsWith(REFUSED))
                        .as("answers")
                        .hasSizeGreaterThan(100))
                .allSatisfy(
                        (method, answer) -> assertThat(names(answer)).as(method).isFalse());
    }

    /** Other tests count the imports that wait, and take numbers from the sequence. */
    @AfterEach
    void removeImport() {
        if (plantedImport) {
            jdbc.sql("DELETE FROM register_import WHERE id = 1").update();
        }
    }

    private static boolean names(String answer) {
        return answer.contains(NAME) || answer.contains(LEASE);
    }

    private Map<String, String> answers(HouseholdId hidden, SignedInUser user) {
        Map<String, String> answers = new TreeMap<>();
        ServiceMethods.ruled(context).stream()
                .filter(asked -> READ.matcher(asked.method().getName()).matches())
                .forEach(asked -> answers.put(asked.nameWithArity(), answer(asked, hidden, user)));
        return answers;
    }

    private String answer(ServiceMethod asked, HouseholdId hidden, SignedInUser user) {
        return Objects.requireNonNull(transaction.execute(status -> {
            String answer = ActingUser.as(user, () -> call(asked, hidden));
            status.setRollbackOnly();
            return answer;
        }));
    }

    private static String call(ServiceMethod asked, HouseholdId hidden) {
        try {
            return String.valueOf(asked.method().invoke(asked.bean(), InventedArguments.of(asked.method(), hidden)));
        } catch (InvocationTargetException refused) {
            return REFUSED + refused.getCause().getClass().getSimpleName();
        } catch (IllegalAccessException | IllegalArgumentException e) {
            throw new IllegalStateException("InventedArguments has none for " + asked.name(), e);
        }
    }

    private static SignedInUser user(boolean seesProtected) {
        return new SignedInUser(
                new UserId(1),
                "user",
                "Bruker",
                Agency.BOLIGKONTOR,
                "",
                false,
                seesProtected,
                Set.of(Role.TEAM, Role.ADMIN, Role.TEMPLATE_ADMIN, Role.LEADER));
    }
}
