package no.leietileie.casework.casemeeting.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.UserId;
import no.leietileie.access.UserRow;
import no.leietileie.access.Users;
import no.leietileie.casework.casemeeting.Agendas;
import no.leietileie.casework.casemeeting.CaseMeetings;
import no.leietileie.casework.casemeeting.Decisions;
import no.leietileie.casework.casemeeting.MatterRow;
import no.leietileie.casework.casemeeting.Matters;
import no.leietileie.casework.criteria.ui.BehindProposal;
import no.leietileie.casework.stages.Cases;
import no.leietileie.casework.tasks.Tasks;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.tenants.Colleagues;
import no.leietileie.register.tenants.TenantList;
import org.springframework.stereotype.Component;

/** The services that the pages of the meetings share. */
@Component
record MeetingParts(
        CaseMeetings meetings,
        Agendas agendas,
        Matters matters,
        Decisions decisions,
        Cases cases,
        Tasks tasks,
        TenantList tenants,
        Users users,
        Colleagues people,
        BehindProposal proposals,
        Clock clock) {

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Whether the user keeps agendas: those who see every household. */
    boolean mayKeep() {
        return CurrentUser.get().seesEveryHousehold();
    }

    Map<HouseholdId, String> names(Collection<MatterRow> matters) {
        Set<HouseholdId> households = matters.stream().map(MatterRow::household).collect(Collectors.toSet());
        return tenants.names(households);
    }

    Map<UserId, UserRow> colleagues() {
        List<UserRow> active = users.listActive();
        return active.stream().collect(Collectors.toMap(UserRow::id, user -> user));
    }
}
