package no.leietileie.attack;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
import no.leietileie.support.TestTable;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every public method of every service that takes a household is called with one that the user must not see, and with one
 * that does not exist: it must answer the same, and leave nothing behind. So that it is not the invented arguments
 * that are refused, each is called with a household that the user does see, too. New services are found by themselves.
 */
@DatabaseTest
class GuessedHouseholdTest {

    /** Numbers that were given out just now, and that of the household itself. */
    private static final Pattern NUMBER = Pattern.compile("(?<=value=|household=|householdId=|Page )\\d+");

    private static final String THROWN = "thrown: ";

    private static final HouseholdId NOBODY = new HouseholdId(999_999_999);

    @Autowired
    ApplicationContext context;

    @Autowired
    RegisterFixture fixture;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void a_protected_household_is_to_every_service_as_one_that_does_not_exist() {
        var hidden = fixture.household(TestHousehold.named("Skjult").withProtection(Protection.STRENGT_FORTROLIG));

        ask(user(Agency.BOLIGKONTOR, Role.TEAM, Role.ADMIN, Role.TEMPLATE_ADMIN), hidden.householdId());
    }

    @Test
    void what_is_invented_for_a_service_is_refused_only_where_the_table_says_why() {
        var seen = fixture.household(TestHousehold.named("Synlig")).householdId();
        var user = user(Agency.BOLIGKONTOR, Role.TEAM, Role.ADMIN, Role.TEMPLATE_ADMIN);
        Set<String> refused = new TreeSet<>();

        methods().forEach((name, asked) -> {
            String answer = answer(user, asked, seen).text();
            if (answer.startsWith(THROWN)
                    && answer.equals(answer(user, asked, NOBODY).text())) {
                refused.add(name);
            }
        });

        // What other tests have left in the database may be found by the invented numbers.
        assertThat(TestTable.of("guessed-households.txt").keySet()).containsAll(refused);
    }

    @Test
    void one_that_is_not_shared_is_to_every_service_of_another_agency_as_one_that_does_not_exist() {
        var foreign = fixture.household(TestHousehold.named("Fremmed"));

        ask(user(Agency.NAV, Role.TEAM), foreign.householdId());
    }

    private void ask(SignedInUser user, HouseholdId unseen) {
        SoftAssertions answers = new SoftAssertions();
        methods().forEach((name, asked) -> {
            var unseenAnswer = answer(user, asked, unseen);
            answers.assertThat(unseenAnswer.text())
                    .as(name)
                    .isEqualTo(answer(user, asked, NOBODY).text());
            answers.assertThat(unseenAnswer.rows()).as("rows left by " + name).isZero();
        });
        answers.assertThat(methods()).hasSizeGreaterThan(20);
        answers.assertAll();
    }

    private record Answer(String text, long rows) {}

    private Map<String, ServiceMethod> methods() {
        Map<String, ServiceMethod> methods = new TreeMap<>();
        ServiceMethods.ruled(context).stream()
                .filter(asked -> InventedArguments.takesHousehold(asked.method()))
                .forEach(asked -> methods.put(asked.nameWithArity(), asked));
        return methods;
    }

    private Answer answer(SignedInUser user, ServiceMethod asked, HouseholdId household) {
        return Objects.requireNonNull(transaction.execute(status -> {
            long before = rows(household);
            String text = ActingUser.as(user, () -> call(asked, household));
            Answer answer = new Answer(text, status.isRollbackOnly() ? 0 : rows(household) - before);
            status.setRollbackOnly();
            return answer;
        }));
    }

    private String call(ServiceMethod asked, HouseholdId household) {
        try {
            Object answer = asked.method().invoke(asked.bean(), InventedArguments.of(asked.method(), household));
            entities.flush();
            return NUMBER.matcher(String.valueOf(answer)).replaceAll("#");
        } catch (InvocationTargetException e) {
            return THROWN + e.getCause().getClass().getSimpleName();
        } catch (RuntimeException refusedByDatabase) {
            return THROWN + refusedByDatabase.getClass().getSimpleName();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In whatever table, but for the log of who has tried. */
    private long rows(HouseholdId household) {
        return jdbc.sql("""
            SELECT table_name FROM information_schema.columns
            WHERE table_schema = DATABASE() AND column_name = 'household_id' AND table_name <> 'access_log'
            """).query(String.class).list().stream()
                .mapToLong(table -> jdbc.sql("SELECT COUNT(*) FROM `" + table + "` WHERE household_id = :household")
                        .param("household", household.value())
                        .query(Long.class)
                        .single())
                .sum();
    }

    private static SignedInUser user(Agency agency, Role... roles) {
        return new SignedInUser(new UserId(1), "user", "Bruker", agency, "", false, false, Set.of(roles));
    }
}
