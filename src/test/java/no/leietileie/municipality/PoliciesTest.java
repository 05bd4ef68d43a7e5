package no.leietileie.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import no.leietileie.access.AccessLog;
import no.leietileie.access.ActingUser;
import no.leietileie.access.log.AccessLogFilter;
import no.leietileie.access.log.AccessLogRow;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class PoliciesTest {

    private static final PolicyKey<Integer> LIMIT = PolicyKey.number("test.limit", 5, 3, 50);
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Oslo"));

    @Autowired
    Policies policies;

    @Autowired
    MunicipalitySettings settings;

    @Autowired
    AccessLog log;

    @Test
    void the_standard_holds_until_somebody_sets_a_value_and_from_its_first_day_the_value_does() {
        assertThat(policies.inForceOn(TODAY).value(LIMIT)).isEqualTo(5);
        assertThat(policies.inForceOn(TODAY).validFrom(LIMIT)).isEmpty();

        change(LIMIT, 10, TODAY);

        assertThat(policies.inForceOn(TODAY.minusDays(1)).value(LIMIT)).isEqualTo(5);
        assertThat(policies.inForceOn(TODAY).value(LIMIT)).isEqualTo(10);
        assertThat(policies.inForceOn(TODAY).validFrom(LIMIT)).contains(TODAY);
    }

    @Test
    void of_two_values_from_the_same_day_the_later_one_holds_and_both_stay_in_the_history() {
        change(LIMIT, 10, TODAY);
        change(LIMIT, 12, TODAY);

        assertThat(policies.inForceOn(TODAY).value(LIMIT)).isEqualTo(12);
        assertThat(history()).containsExactly(PolicyState.IN_FORCE, PolicyState.PAST);
    }

    @Test
    void a_change_that_is_coming_can_be_withdrawn_and_one_in_force_cannot() {
        change(LIMIT, 10, TODAY);
        change(LIMIT, 20, TODAY.plusDays(1));
        assertThat(history()).containsExactly(PolicyState.COMING, PolicyState.IN_FORCE);

        var changes = asAdministrator(() -> policies.listHistory(LIMIT));
        withdraw(changes.getFirst().id());

        assertThat(policies.inForceOn(TODAY.plusDays(1)).value(LIMIT)).isEqualTo(10);
        assertThat(history()).containsExactly(PolicyState.WITHDRAWN, PolicyState.IN_FORCE);
        assertThatThrownBy(() -> withdraw(changes.getLast().id())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_value_at_the_limit_is_taken_and_one_beyond_is_refused() {
        change(LIMIT, 3, TODAY);
        change(LIMIT, 50, TODAY);

        assertThatThrownBy(() -> change(LIMIT, 2, TODAY)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> change(LIMIT, 51, TODAY)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void every_change_is_in_the_access_log_with_before_and_after() {
        change(LIMIT, 10, TODAY);

        var rows = asAdministrator(() -> log.page(new AccessLogFilter(null, null, null, null), PageRequest.of(0, 1)));

        assertThat(rows.getContent()).extracting(AccessLogRow::subject).containsExactly("policy.changed");
        assertThat(rows.getContent().getFirst().details()).containsEntry("test.limit", "5 → 10");
    }

    @Test
    void the_letterhead_falls_back_on_the_profile_and_holds_from_its_day() {
        var name = settings.profile().name();
        var head = new Letterhead("", "", "Boligkontoret", "Postboks 1", "3001 Drammen", "", "", "", "");
        change(Letterhead.KEY, head, TODAY.plusDays(5));

        assertThat(settings.letterheadOn(TODAY.plusDays(4)).unit()).isBlank();
        assertThat(settings.letterheadOn(TODAY.plusDays(5)).unit()).isEqualTo("Boligkontoret");
        assertThat(settings.letterheadOn(TODAY.plusDays(5)).name()).isEqualTo(name);
    }

    @Test
    void a_consultant_changes_no_rule() {
        assertThatThrownBy(() -> SignedIn.consultant(() -> {
                    policies.change(LIMIT, 10, TODAY);
                    return null;
                }))
                .isInstanceOf(AuthorizationDeniedException.class);
    }

    private List<PolicyState> history() {
        return asAdministrator(() -> policies.listHistory(LIMIT)).stream()
                .map(PolicyChange::state)
                .toList();
    }

    private <T> void change(PolicyKey<T> key, T value, LocalDate from) {
        asAdministrator(() -> {
            policies.change(key, value, from);
            return true;
        });
    }

    private void withdraw(PolicyId id) {
        asAdministrator(() -> {
            policies.withdraw(id);
            return true;
        });
    }

    private static <T> T asAdministrator(Supplier<T> work) {
        return ActingUser.as(ActingUser.SYSTEM, work);
    }
}
