package no.leietileie.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import no.leietileie.access.ActingUser;
import no.leietileie.access.Agency;
import no.leietileie.access.UserId;
import no.leietileie.access.sharing.HouseholdShares;
import no.leietileie.access.sharing.NewShare;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.tenants.TenantFilter;
import no.leietileie.register.tenants.TenantFilterField;
import no.leietileie.register.tenants.TenantList;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Shares some households of each consultant with NAV and the introduction centre. */
@Component
@Order(50)
class DemoShares implements DemoPart {

    private static final int EACH = 6;
    private static final int DAYS = 60;
    private static final List<Reason> REASONS = List.of(
            new Reason(Agency.NAV, "Vurdere om inntekten er varig"),
            new Reason(Agency.INTRODUKSJONSSENTER, "Inntekten etter introduksjonsprogrammet"),
            new Reason(Agency.NAV, "Gjeldsrådgivning før søknad om startlån"));

    private record Reason(Agency agency, String purpose) {}

    private final TenantList tenants;
    private final HouseholdShares shares;
    private final ActingUser acting;
    private final Clock clock;

    DemoShares(TenantList tenants, HouseholdShares shares, ActingUser acting, Clock clock) {
        this.tenants = tenants;
        this.shares = shares;
        this.acting = acting;
        this.clock = clock;
    }

    @Override
    public void fill(List<UserId> team) {
        team.forEach(user -> acting.run(user, () -> {
            share(tenants.idsMatching(
                    TenantFilter.NONE.with(TenantFilterField.CONSULTANT, Long.toString(user.value()))));
        }));
    }

    private void share(Collection<HouseholdId> households) {
        LocalDate until = LocalDate.now(clock).plusDays(DAYS);
        List<HouseholdId> some = households.stream()
                .sorted(Comparator.comparingLong(HouseholdId::value))
                .limit(EACH)
                .toList();
        for (int i = 0; i < some.size(); i++) {
            Reason reason = REASONS.get(i % REASONS.size());
            shares.share(new NewShare(some.get(i).value(), reason.agency(), reason.purpose(), until));
        }
    }
}
