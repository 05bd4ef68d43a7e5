package no.leietileie.register.tenants;

import java.util.List;
import java.util.Optional;
import no.leietileie.access.Role;
import no.leietileie.access.UserId;
import no.leietileie.access.UserRow;
import no.leietileie.access.Users;
import no.leietileie.base.RefusedException;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.HouseholdRepository;
import no.leietileie.register.Protection;
import no.leietileie.register.finding.TenantQueries;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who can be given work about households: those who may see them. */
@Service
@PreAuthorize("hasRole('" + Role.TEAM_NAME + "')")
@Transactional(readOnly = true)
public class Colleagues {

    private final Users users;
    private final HouseholdRepository households;
    private final TenantQueries queries;

    Colleagues(Users users, HouseholdRepository households, TenantQueries queries) {
        this.users = users;
        this.households = households;
        this.queries = queries;
    }

    /** By name; nobody for a household that the user may not see. */
    public List<UserRow> whoSee(HouseholdId household) {
        return households
                .findById(household.value())
                .map(found -> users.listWhoSee(household.value(), found.facts().protection() != Protection.NONE))
                .orElse(List.of());
    }

    /** By name; whoever sees only what is shared with her follows up no choice of households. */
    public List<UserRow> whoSeeAllOf(Selection selection) {
        return whoSeeAllOf(queries.households(selection));
    }

    private List<UserRow> whoSeeAllOf(List<Long> households) {
        return users.listWhoSeeEvery(queries.isAnyProtected(households));
    }

    /** Whether a colleague can be given work about a household. */
    public boolean seesHousehold(UserId colleague, HouseholdId household) {
        return whoSee(household).stream().anyMatch(user -> user.id().equals(colleague));
    }

    /**
     * Pages do not offer one who may not see the household; she may have lost the right while the page was open.
     *
     * @throws RefusedException for a colleague who may not see it
     */
    public void mustSee(UserId colleague, HouseholdId household) {
        if (!seesHousehold(colleague, household)) {
            throw refusal("colleague.does-not-see", colleague);
        }
    }

    /** As {@link #mustSee}, for several; one household may be shared with whoever sees only what is shared. */
    void mustSeeAllOf(UserId colleague, List<Long> chosen) {
        if (chosen.size() == 1) {
            mustSee(colleague, new HouseholdId(chosen.getFirst()));
        } else if (whoSeeAllOf(chosen).stream().noneMatch(user -> user.id().equals(colleague))) {
            throw refusal("colleague.does-not-see-all", colleague);
        }
    }

    private RefusedException refusal(String textKey, UserId colleague) {
        return new RefusedException(
                textKey, findUser(colleague).map(UserRow::displayName).orElse("–"));
    }

    /** Whoever it is, also one who no longer can be given work. */
    public Optional<UserRow> findUser(UserId id) {
        return users.findUser(id);
    }

    /** Work about no household is for everybody who sees every household. */
    public List<UserRow> all() {
        return users.listWhoSeeEvery(false);
    }
}
