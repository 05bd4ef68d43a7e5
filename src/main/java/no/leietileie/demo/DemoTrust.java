package no.leietileie.demo;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import no.leietileie.access.ActingUser;
import no.leietileie.access.UserId;
import no.leietileie.access.UserRow;
import no.leietileie.access.Users;
import no.leietileie.access.users.UserAdministration;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.tenants.Selection;
import no.leietileie.register.tenants.TenantFilter;
import no.leietileie.register.tenants.TenantList;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Gives one consultant the right to protected households the way it is done, by two administrators, and those households. */
@Component
@Order(35)
class DemoTrust implements DemoPart {

    private final Users users;
    private final UserAdministration administration;
    private final TenantList tenants;
    private final ActingUser acting;

    DemoTrust(Users users, UserAdministration administration, TenantList tenants, ActingUser acting) {
        this.users = users;
        this.administration = administration;
        this.tenants = tenants;
        this.acting = acting;
    }

    @Override
    public void fill(List<UserId> team) {
        Map<String, UserId> ids = users.listActive().stream().collect(Collectors.toMap(UserRow::username, UserRow::id));
        UserId trusted = Objects.requireNonNull(ids.get(DemoStaff.TRUSTED));
        List<UserId> administrators = DemoStaff.all().stream()
                .filter(colleague -> colleague.role().equals("ADMIN"))
                .map(colleague -> Objects.requireNonNull(ids.get(colleague.username())))
                .toList();
        acting.run(administrators.get(0), () -> administration.requestProtected(trusted));
        acting.run(administrators.get(1), () -> administration.confirmProtected(trusted));
        acting.run(trusted, () -> tenants.assignConsultant(new Selection.Ticked(hiddenFrom(team.getFirst())), trusted));
    }

    private Set<HouseholdId> hiddenFrom(UserId other) {
        Set<HouseholdId> hidden = new HashSet<>(tenants.idsMatching(TenantFilter.NONE));
        hidden.removeAll(acting.as(other, () -> Set.copyOf(tenants.idsMatching(TenantFilter.NONE))));
        return hidden;
    }
}
