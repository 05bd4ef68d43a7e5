package no.leietileie.casework.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.leietileie.access.ActingUser;
import no.leietileie.access.Agency;
import no.leietileie.access.Role;
import no.leietileie.access.SignedInUser;
import no.leietileie.access.UserId;
import no.leietileie.casework.casemeeting.MeetingFixture;
import no.leietileie.casework.priority.IncomeKind;
import no.leietileie.casework.priority.Incomes;
import no.leietileie.municipality.Policies;
import no.leietileie.municipality.PolicyState;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.retention.HouseholdErasure;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class CriteriaProposalsTest {

    private static final byte[] PAPER = "papir".getBytes(StandardCharsets.UTF_8);
    private static final SignedInUser ADMINISTRATOR = new SignedInUser(
            new UserId(9),
            "admin9",
            "Administrator",
            Agency.BOLIGKONTOR,
            "",
            false,
            false,
            Set.of(Role.ADMIN, Role.TEAM));

    @Autowired
    CriteriaProposals proposals;

    @Autowired
    ProposalCases behind;

    @Autowired
    CriteriaInForce criteria;

    @Autowired
    CriteriaRulings rulings;

    @Autowired
    MeetingFixture fixture;

    @Autowired
    Incomes incomes;

    @Autowired
    Policies policies;

    @Autowired
    HouseholdErasure erasure;

    @Autowired
    EntityManager entities;

    private GrantCriteria before;
    private GrantCriteria wanted;
    private LocalDate from;
    private ProposalId id;

    @BeforeEach
    void aProposal() {
        before = SignedIn.consultant(() -> criteria.get(GrantCriteria.KEY));
        wanted = new GrantCriteria(before.mostPercent() + 5, 50, 15);
        from = fixture.today().plusMonths(1);
        id = SignedIn.consultant(() -> proposals.create(GrantCriteria.KEY, data(wanted)));
    }

    @Test
    void an_adopted_proposal_is_the_criterion_from_its_day_on_with_the_proposal_as_the_reason() {
        submit();

        adopt();

        assertThat(row().state()).isEqualTo(ProposalState.ADOPTED);
        assertThat(policies.inForceOn(from.minusDays(1)).value(GrantCriteria.KEY))
                .isEqualTo(before);
        assertThat(policies.inForceOn(from).value(GrantCriteria.KEY)).isEqualTo(wanted);
        assertThat(SignedIn.consultant(() -> criteria.listVersions(GrantCriteria.KEY))
                        .getFirst())
                .satisfies(version -> {
                    assertThat(version.reason()).isEqualTo("Mer tilskudd");
                    assertThat(version.state()).isEqualTo(PolicyState.COMING);
                    assertThat(version.validFrom()).isEqualTo(from);
                });
    }

    @Test
    void a_rejected_proposal_changes_nothing_and_can_be_taken_up_again() {
        submit();

        ActingUser.as(
                ADMINISTRATOR,
                () -> rulings.reject(
                        id, version(), new ProposalRow.Ruling(fixture.today(), "Formannskapet", "For dyrt", null)));

        assertThat(policies.inForceOn(from).value(GrantCriteria.KEY)).isEqualTo(before);
        SignedIn.consultant(() -> proposals.become(id, version(), ProposalState.DRAFT));
        assertThat(row().state()).isEqualTo(ProposalState.DRAFT);
    }

    @Test
    void only_an_administrator_registers_what_was_decided() {
        submit();

        assertThatThrownBy(() -> SignedIn.consultant(() -> rulings.adopt(id, version(), ruling())))
                .isInstanceOf(AuthorizationDeniedException.class);
        assertThat(row().state()).isEqualTo(ProposalState.SUBMITTED);
    }

    @Test
    void what_was_given_to_the_decision_maker_is_kept_as_it_was_and_not_changed() {
        submit();

        assertThat(SignedIn.consultant(() -> proposals.findPaper(id))).contains(PAPER);
        assertThatThrownBy(() -> SignedIn.consultant(() -> proposals.change(id, version(), data(wanted))))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> SignedIn.consultant(() -> behind.add(id, fixture.household("Sein"), "")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void two_who_change_a_proposal_are_told_of_each_other() {
        long seen = version();
        ActingUser.as(SignedIn.user(7, false), () -> proposals.change(id, seen, data(wanted)));
        flush();

        assertThat(SignedIn.consultant(() -> proposals.change(id, seen, data(wanted))))
                .isEqualTo(new ProposalOutcome.ChangedBy("Bruker 7"));
    }

    @Test
    void a_value_that_the_criterion_calls_unsound_is_not_proposed() {
        assertThatThrownBy(() -> SignedIn.consultant(
                        () -> proposals.create(GrantCriteria.KEY, data(new GrantCriteria(60, 50, 20)))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_case_is_kept_as_coarse_facts_that_name_nobody() {
        HouseholdId household = fixture.household("Navnesen");
        SignedIn.consultant(() -> {
            incomes.note(household, EnumSet.of(IncomeKind.UFORETRYGD));
            return behind.add(id, household, "Lav fellesgjeld");
        });

        assertThat(cases()).singleElement().satisfies(row -> {
            assertThat(row.facts().incomes()).containsExactly(IncomeKind.UFORETRYGD);
            assertThat(row.facts().size()).isEqualTo(CaseFacts.Size.THREE_OR_FOUR);
            assertThat(row.facts().children()).isTrue();
            assertThat(row.facts().rentThousands()).isEqualTo(8);
        });
        assertThat(stored())
                .doesNotContain("Navnesen")
                .doesNotContain("Prøveveien")
                .doesNotContain("8450");
    }

    @Test
    void a_protected_household_is_never_put_behind_a_proposal() {
        HouseholdId hidden = fixture.protectedHousehold("Skjult");

        assertThat(SignedIn.consultant(() -> behind.add(id, hidden, ""))).isFalse();
        assertThat(SignedIn.trusted(() -> behind.add(id, hidden, ""))).isFalse();
    }

    @Test
    void a_case_stands_once_behind_a_proposal_and_can_be_taken_away() {
        HouseholdId household = fixture.household("Enkel");
        assertThat(SignedIn.consultant(() -> behind.add(id, household, ""))).isTrue();
        flush();

        assertThat(SignedIn.consultant(() -> behind.add(id, household, ""))).isFalse();
        SignedIn.consultant(() -> {
            behind.remove(id, cases().getFirst().id());
            return null;
        });

        assertThat(cases()).isEmpty();
    }

    @Test
    void a_case_is_only_taken_away_from_the_proposal_that_it_stands_behind() {
        ProposalId other = SignedIn.consultant(() -> proposals.create(GrantCriteria.KEY, data(wanted)));
        SignedIn.consultant(() -> behind.add(id, fixture.household("Enkel"), ""));

        SignedIn.consultant(() -> {
            behind.remove(other, cases().getFirst().id());
            return null;
        });

        assertThat(cases()).hasSize(1);
    }

    @Test
    void the_facts_outlive_the_household_and_forget_whose_they_were() {
        HouseholdId household = fixture.household("Slettet");
        SignedIn.consultant(() -> behind.add(id, household, "Kjent av mange"));
        flush();

        ActingUser.as(ActingUser.SYSTEM, () -> {
            erasure.erase(List.of(household.value()));
            return null;
        });

        assertThat(cases()).singleElement().satisfies(row -> {
            assertThat(row.remark()).isEmpty();
            assertThat(row.facts().size()).isEqualTo(CaseFacts.Size.THREE_OR_FOUR);
        });
    }

    @Test
    void a_paper_that_says_a_remark_goes_with_the_household_and_other_papers_stay() {
        HouseholdId household = fixture.household("Slettet");
        SignedIn.consultant(() -> behind.add(id, household, "Kjent av mange"));
        submit();
        ProposalId other = SignedIn.consultant(() -> proposals.create(GrantCriteria.KEY, data(wanted)));
        SignedIn.consultant(() -> proposals.submit(other, 0, PAPER));
        flush();

        ActingUser.as(ActingUser.SYSTEM, () -> {
            erasure.erase(List.of(household.value()));
            return null;
        });

        assertThat(SignedIn.consultant(() -> proposals.findPaper(id))).isEmpty();
        assertThat(SignedIn.consultant(() -> proposals.findPaper(other))).contains(PAPER);
    }

    @Test
    void only_who_sees_every_case_gives_the_paper_to_the_decision_maker() {
        SignedInUser nav = fixture.user(Agency.NAV, false);

        assertThatThrownBy(() -> ActingUser.as(nav, () -> proposals.submit(id, version(), PAPER)))
                .isInstanceOf(IllegalStateException.class);
    }

    private ProposalData data(GrantCriteria value) {
        return new ProposalData("Mer tilskudd", "Flere saker mangler egenkapital", value, from);
    }

    private ProposalRow.Ruling ruling() {
        return new ProposalRow.Ruling(fixture.today(), "Formannskapet", "", from);
    }

    private void submit() {
        assertThat(SignedIn.consultant(() -> proposals.submit(id, version(), PAPER)))
                .isInstanceOf(ProposalOutcome.Stored.class);
        flush();
    }

    private void adopt() {
        assertThat(ActingUser.as(ADMINISTRATOR, () -> rulings.adopt(id, version(), ruling())))
                .isInstanceOf(ProposalOutcome.Stored.class);
        flush();
    }

    private ProposalRow row() {
        return SignedIn.consultant(() -> proposals.find(id).orElseThrow());
    }

    private long version() {
        flush();
        return row().version();
    }

    private List<ProposalCaseRow> cases() {
        flush();
        return SignedIn.consultant(() -> behind.listOf(id));
    }

    private String stored() {
        return entities.createNativeQuery(
                        "select group_concat(facts) from criteria_proposal_case where proposal_id = :id")
                .setParameter("id", id.value())
                .getSingleResult()
                .toString();
    }

    private void flush() {
        entities.flush();
        entities.clear();
    }
}
