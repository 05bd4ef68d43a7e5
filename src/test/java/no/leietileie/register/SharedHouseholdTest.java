package no.leietileie.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import no.leietileie.access.ActingUser;
import no.leietileie.access.Agency;
import no.leietileie.access.Role;
import no.leietileie.access.SignedInUser;
import no.leietileie.access.UserId;
import no.leietileie.access.sharing.HouseholdShares;
import no.leietileie.access.sharing.NewShare;
import no.leietileie.access.sharing.ShareId;
import no.leietileie.register.tenants.Selection;
import no.leietileie.register.tenants.TenantList;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class SharedHouseholdTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Oslo"));

    @Autowired
    RegisterFixture fixture;

    @Autowired
    HouseholdShares shares;

    @Autowired
    HouseholdRepository households;

    @Autowired
    PersonRepository persons;

    @Autowired
    TenantList tenants;

    @Autowired
    EntityManager entities;

    private Lease lease;

    @BeforeEach
    void aHousehold() {
        lease = fixture.household(TestHousehold.named("Delt"));
        flush();
    }

    @Test
    void agencies_that_work_with_all_tenants_see_a_household_and_the_others_only_when_it_is_shared_with_them() {
        assertThat(List.of(Agency.BOLIGKONTOR, Agency.TJENESTETILDELING)).allMatch(this::sees);
        assertThat(List.of(Agency.NAV, Agency.INTRODUKSJONSSENTER)).noneMatch(this::sees);

        share(Agency.NAV, TODAY);

        assertThat(sees(Agency.NAV)).isTrue();
        assertThat(sees(Agency.INTRODUKSJONSSENTER)).isFalse();
    }

    @Test
    void a_share_is_over_the_day_after_its_last_and_as_soon_as_it_is_ended() {
        var id = share(Agency.NAV, TODAY.plusDays(1));
        entities.createNativeQuery("update household_share set seen_from = :from, seen_until = :until where id = :id")
                .setParameter("from", TODAY.minusDays(9))
                .setParameter("until", TODAY.minusDays(1))
                .setParameter("id", id.value())
                .executeUpdate();
        assertThat(sees(Agency.NAV)).isFalse();

        var second = share(Agency.NAV, TODAY);
        assertThat(sees(Agency.NAV)).isTrue();
        SignedIn.consultant(() -> {
            shares.end(second);
            return true;
        });
        flush();

        assertThat(sees(Agency.NAV)).isFalse();
    }

    @Test
    void lists_counts_and_persons_follow_the_share() {
        var nav = user(Agency.NAV, false);
        var only = new Selection.Ticked(Set.of(lease.householdId()));
        assertThat(ActingUser.as(nav, () -> tenants.countHouseholds(only))).isZero();
        assertThat(ActingUser.as(nav, this::persons)).isZero();

        share(Agency.NAV, TODAY);

        assertThat(ActingUser.as(nav, () -> tenants.countHouseholds(only))).isOne();
        assertThat(ActingUser.as(nav, this::persons)).isOne();
    }

    @Test
    void a_share_does_not_lift_address_protection() {
        lease = fixture.household(TestHousehold.named("Hemmelig").withProtection(Protection.FORTROLIG));
        flush();
        SignedIn.trusted(() -> shares.share(newShare(Agency.NAV, TODAY)));
        flush();

        assertThat(sees(Agency.NAV)).isFalse();
        assertThat(ActingUser.as(user(Agency.NAV, true), this::isFound)).isTrue();
    }

    @Test
    void only_who_sees_every_household_shares_and_only_with_a_purpose_and_for_a_while() {
        assertThatThrownBy(() ->
                        ActingUser.as(user(Agency.NAV, false), () -> shares.share(newShare(Agency.NAV, TODAY))))
                .isInstanceOf(IllegalStateException.class);
        for (var refused : List.of(
                new NewShare(household(), Agency.NAV, " ", TODAY),
                newShare(Agency.NAV, TODAY.minusDays(1)),
                newShare(Agency.NAV, TODAY.plusDays(NewShare.LONGEST_DAYS + 1)))) {
            assertThatThrownBy(() -> SignedIn.consultant(() -> shares.share(refused)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        share(Agency.NAV, TODAY.plusDays(NewShare.LONGEST_DAYS));

        assertThat(SignedIn.consultant(() -> shares.listOf(household())))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.purpose()).isEqualTo("Drøfte inntekt");
                    assertThat(row.isOpen(TODAY)).isTrue();
                });
    }

    private ShareId share(Agency agency, LocalDate until) {
        var id = SignedIn.consultant(() -> shares.share(newShare(agency, until)));
        flush();
        return id;
    }

    private NewShare newShare(Agency agency, LocalDate until) {
        return new NewShare(household(), agency, "Drøfte inntekt", until);
    }

    private boolean sees(Agency agency) {
        return ActingUser.as(user(agency, false), this::isFound);
    }

    private boolean isFound() {
        flush();
        return households.findById(household()).isPresent();
    }

    private long persons() {
        return persons.findAllByHouseholdIdIn(List.of(household())).size();
    }

    private long household() {
        return lease.householdId().value();
    }

    private void flush() {
        entities.flush();
        entities.clear();
    }

    private static SignedInUser user(Agency agency, boolean seesProtected) {
        return new SignedInUser(new UserId(8), "u8", "Bruker 8", agency, "", false, seesProtected, Set.of(Role.TEAM));
    }
}
