package no.leietileie.access.users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import no.leietileie.access.AccessLog;
import no.leietileie.access.ActingUser;
import no.leietileie.access.Agency;
import no.leietileie.access.NewUser;
import no.leietileie.access.Role;
import no.leietileie.access.SignedInUser;
import no.leietileie.access.UserId;
import no.leietileie.access.Users;
import no.leietileie.access.log.AccessLogFilter;
import no.leietileie.access.log.AccessLogRow;
import no.leietileie.access.signin.OwnPassword;
import no.leietileie.access.signin.PasswordProblem;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class UserAdministrationTest {

    private static final UserData KARI = new UserData("kari.ny", "Kari Ny", Set.of(Role.TEAM), Agency.NAV);

    @Autowired
    UserAdministration administration;

    @Autowired
    Users users;

    @Autowired
    OwnPassword ownPassword;

    @Autowired
    EntityManager entities;

    @Autowired
    AccessLog log;

    @Test
    void an_invited_user_has_no_role_before_she_has_chosen_a_password() {
        var oneTime = as(administrator(1), () -> administration.invite(KARI));

        var invited = (SignedInUser) users.loadUserByUsername("kari.ny");
        assertThat(invited.mustChangePassword()).isTrue();
        assertThat(invited.getAuthorities()).isEmpty();

        assertThat(as(invited, () -> ownPassword.change(oneTime.password(), oneTime.password())))
                .contains(PasswordProblem.SAME_AS_BEFORE);
        assertThat(as(invited, () -> ownPassword.change("feil", "tre rare ugler")))
                .containsExactly(PasswordProblem.WRONG_CURRENT);
        assertThat(as(invited, () -> ownPassword.change(oneTime.password(), "tre rare ugler")))
                .isEmpty();

        var settled = (SignedInUser) users.loadUserByUsername("kari.ny");
        assertThat(settled.mustChangePassword()).isFalse();
        assertThat(settled.roles()).containsExactly(Role.TEAM);
    }

    @Test
    void a_one_time_password_is_good_for_seven_days() {
        as(administrator(1), () -> administration.invite(KARI));
        assertThat(account().state()).isEqualTo(UserState.INVITED);

        entities.flush();
        entities.createQuery("update AppUser u set u.passwordValidUntil = :past where u.username = 'kari.ny'")
                .setParameter("past", Instant.now().minusSeconds(1))
                .executeUpdate();
        entities.clear();

        assertThat(account().state()).isEqualTo(UserState.INVITATION_EXPIRED);
        assertThat(users.loadUserByUsername("kari.ny").isCredentialsNonExpired())
                .isFalse();
    }

    @Test
    void roles_lock_and_agency_are_changed_and_every_step_is_logged() {
        as(administrator(1), () -> administration.invite(KARI));
        var before = account();
        as(administrator(1), () -> {
            administration.change(
                    before.id(),
                    before.version(),
                    new UserData("kari.ny", "Kari Ny", Set.of(Role.LEADER), Agency.BOLIGKONTOR));
            administration.lock(before.id());
            return null;
        });

        assertThat(users.loadUserByUsername("kari.ny").isAccountNonLocked()).isFalse();
        assertThat(account().data().roles()).containsExactly(Role.LEADER);
        assertThat(logged()).extracting(AccessLogRow::subject).contains("user.invited", "user.changed", "user.locked");
        assertThat(logged())
                .filteredOn(row -> row.subject().equals("user.changed"))
                .first()
                .satisfies(row -> assertThat(row.details()).containsEntry("roles", "TEAM → LEADER"));
    }

    @Test
    void what_somebody_else_has_changed_meanwhile_is_not_overwritten() {
        as(administrator(1), () -> administration.invite(KARI));
        var stale = account();

        assertThatThrownBy(() -> as(administrator(1), () -> {
                    administration.change(stale.id(), stale.version() - 1, KARI);
                    return null;
                }))
                .isInstanceOf(ObjectOptimisticLockingFailureException.class);
    }

    @Test
    void nobody_changes_her_own_rights() {
        as(administrator(1), () -> administration.invite(KARI));
        var kari = administrator(account().id().value());

        for (Runnable command : List.<Runnable>of(
                () -> administration.lock(kari.id()),
                () -> administration.renewPassword(kari.id()),
                () -> administration.requestProtected(kari.id()),
                () -> administration.confirmProtected(kari.id()))) {
            assertThatThrownBy(() -> as(kari, () -> {
                        command.run();
                        return null;
                    }))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void the_right_to_protected_households_takes_two_administrators() {
        var first = administrator(created("admin.en"));
        var second = administrator(created("admin.to"));
        var kari = users.create(new NewUser("kari.ny", "Kari Ny", "hemmelig", Set.of(Role.TEAM), Agency.NAV));

        run(first, () -> administration.requestProtected(kari));
        assertThat(account().seesProtected()).isFalse();
        assertThatThrownBy(() -> run(first, () -> administration.confirmProtected(kari)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(account().seesProtected()).isFalse();

        run(second, () -> administration.confirmProtected(kari));
        assertThat(account().seesProtected()).isTrue();

        run(first, () -> administration.withdrawProtected(kari));
        assertThat(account().seesProtected()).isFalse();
        assertThatThrownBy(() -> run(second, () -> administration.confirmProtected(kari)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(logged())
                .extracting(AccessLogRow::subject)
                .contains("user.protected-requested", "user.protected-confirmed", "user.protected-withdrawn");
    }

    @Test
    void whoever_is_shown_a_password_does_not_get_the_right_to_protected_households_with_it() {
        var first = administrator(created("admin.en"));
        var second = administrator(created("admin.to"));
        var kari = users.create(new NewUser("kari.ny", "Kari Ny", "hemmelig", Set.of(Role.TEAM), Agency.NAV));
        run(first, () -> administration.requestProtected(kari));
        run(second, () -> administration.confirmProtected(kari));

        run(first, () -> administration.renewPassword(kari));

        assertThat(account().seesProtected()).isFalse();
        assertThat(logged())
                .filteredOn(row -> row.subject().equals("user.password-renewed"))
                .first()
                .satisfies(row -> assertThat(row.details()).containsEntry("seesProtected", "true → false"));

        run(first, () -> administration.requestProtected(kari));
        assertThat(confirmation(second, kari)).isEqualTo(Confirmation.NOT_SIGNED_IN_YET);
        assertThatThrownBy(() -> run(second, () -> administration.confirmProtected(kari)))
                .isInstanceOf(IllegalStateException.class);
        run(first, () -> administration.renewPassword(kari));
        assertThat(account().protectedRequestedBy()).isNull();
        assertThat(logged())
                .filteredOn(row -> row.subject().equals("user.password-renewed"))
                .first()
                .satisfies(row -> assertThat(row.details()).containsEntry("seesProtected", "requested → false"));
    }

    @Test
    void an_administrator_cannot_be_both_hands_through_those_she_has_opened() {
        var first = administrator(created("admin.en"));
        var invited = invited(first, "hjelper.en");
        var invitedToo = invited(first, "hjelper.to");
        var invitedByHelper = invited(invited, "hjelper.tre");
        var renewed = administrator(created("admin.to"));
        run(first, () -> administration.renewPassword(renewed.id()));
        var promoted = administrator(created("konsulent", Role.TEAM));
        run(first, () -> promote(promoted.id()));
        var stranger = administrator(created("admin.tre"));
        var kari = users.create(new NewUser("kari.ny", "Kari Ny", "hemmelig", Set.of(Role.TEAM), Agency.NAV));

        var hers = List.of(first, invited, invitedToo, invitedByHelper, renewed, promoted);
        for (var requesting : hers) {
            run(requesting, () -> administration.requestProtected(kari));
            for (var confirming : hers) {
                assertThat(confirmation(confirming, kari))
                        .as(requesting.username() + " and " + confirming.username())
                        .isEqualTo(confirming.equals(requesting) ? Confirmation.OWN_REQUEST : Confirmation.SAME_HANDS);
                assertThatThrownBy(() -> run(confirming, () -> administration.confirmProtected(kari)))
                        .isInstanceOf(IllegalStateException.class);
            }
            assertThat(confirmation(stranger, kari)).isEqualTo(Confirmation.POSSIBLE);
        }
        assertThat(account().seesProtected()).isFalse();
    }

    @Test
    void after_thirty_days_whom_she_has_invited_counts_as_somebody_else() {
        var first = administrator(created("admin.en"));
        var second = invited(first, "admin.to");
        var kari = users.create(new NewUser("kari.ny", "Kari Ny", "hemmelig", Set.of(Role.TEAM), Agency.NAV));
        run(first, () -> administration.requestProtected(kari));

        opened(second, Duration.ofDays(30).minusMinutes(1));
        assertThat(confirmation(second, kari)).isEqualTo(Confirmation.SAME_HANDS);

        opened(second, Duration.ofDays(30));
        run(second, () -> administration.confirmProtected(kari));
        assertThat(account().seesProtected()).isTrue();
    }

    private void opened(SignedInUser user, Duration ago) {
        entities.flush();
        entities.createNativeQuery("update app_user_opened_by set opened_at = :at where user_id = :user")
                .setParameter("at", Instant.now().minus(ago))
                .setParameter("user", user.id().value())
                .executeUpdate();
        entities.clear();
    }

    private SignedInUser invited(SignedInUser by, String username) {
        run(by, () -> administration.invite(new UserData(username, username, Set.of(Role.ADMIN), Agency.NAV)));
        return administrator(
                ((SignedInUser) users.loadUserByUsername(username)).id().value());
    }

    private void promote(UserId id) {
        var found = administration.find(id).orElseThrow();
        var data = found.data();
        administration.change(
                id,
                found.version(),
                new UserData(data.username(), data.displayName(), Set.of(Role.TEAM, Role.ADMIN), data.agency()));
    }

    private Confirmation confirmation(SignedInUser by, UserId user) {
        return as(by, () -> administration.confirmation(user));
    }

    @Test
    void who_is_no_administrator_creates_nobody() {
        assertThatThrownBy(() -> SignedIn.consultant(
                        () -> users.create(new NewUser("snik", "Snik", "hemmelig", Set.of(Role.ADMIN), Agency.NAV))))
                .isInstanceOf(AccessDeniedException.class);
    }

    private long created(String username) {
        return created(username, Role.ADMIN);
    }

    private long created(String username, Role role) {
        return users.create(new NewUser(username, username, "hemmelig", Set.of(role), Agency.NAV))
                .value();
    }

    private UserAccount account() {
        entities.flush();
        entities.clear();
        return as(administrator(1), () -> administration.page("kari.ny", PageRequest.of(0, 10)))
                .getContent()
                .getFirst();
    }

    private List<AccessLogRow> logged() {
        entities.flush();
        return as(administrator(1), () -> log.page(new AccessLogFilter(null, null, null, null), PageRequest.of(0, 50)))
                .getContent();
    }

    private static SignedInUser administrator(long id) {
        return new SignedInUser(
                new UserId(id), "admin" + id, "Admin " + id, Agency.NAV, "", false, false, Set.of(Role.ADMIN));
    }

    private static void run(SignedInUser user, Runnable work) {
        as(user, () -> {
            work.run();
            return null;
        });
    }

    private static <T> T as(SignedInUser user, Supplier<T> work) {
        return ActingUser.as(user, work);
    }
}
