package no.leietileie.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import no.leietileie.access.ActingUser;
import no.leietileie.access.Agency;
import no.leietileie.access.NewUser;
import no.leietileie.access.Role;
import no.leietileie.access.UserId;
import no.leietileie.access.Users;
import no.leietileie.municipality.DistrictData;
import no.leietileie.municipality.DistrictRow;
import no.leietileie.municipality.Districts;
import no.leietileie.register.tenants.Selection;
import no.leietileie.register.tenants.TenantList;
import no.leietileie.register.tenants.TenantRow;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class TenantListProjectionTest {

    @Autowired
    RegisterFixture fixture;

    @Autowired
    TenantList tenants;

    @Autowired
    Districts districts;

    @Autowired
    Users users;

    @Test
    void a_new_district_a_new_spelling_and_a_removed_district_show_in_the_list() {
        var lease = fixture.household(TestHousehold.named("Prøve"));
        assertThat(row(lease).districtName()).isNull();

        asAdministrator(() -> districts.create(new DistrictData("sentrum øst", Set.of("3045"))));
        assertThat(row(lease).districtName()).isEqualTo("sentrum øst");

        asAdministrator(() -> districts.change(idOf("sentrum øst"), new DistrictData("Sentrum Øst", Set.of("3045"))));
        assertThat(row(lease).districtName()).isEqualTo("Sentrum Øst");

        asAdministrator(() -> districts.remove(idOf("Sentrum Øst")));
        assertThat(row(lease).districtName()).isNull();
    }

    @Test
    void a_district_that_loses_the_postal_code_loses_the_line() {
        var lease = fixture.household(TestHousehold.named("Prøve"));
        asAdministrator(() -> districts.create(new DistrictData("Vest", Set.of("3045", "3046"))));

        asAdministrator(() -> districts.change(idOf("Vest"), new DistrictData("Vest", Set.of("3046"))));

        assertThat(row(lease).districtName()).isNull();
    }

    @Test
    void a_consultant_who_takes_another_name_has_it_on_her_lines_and_on_no_others() {
        var hers = fixture.household(TestHousehold.named("Prøve"));
        var his = fixture.household(TestHousehold.named("Prøve"));
        var anna = consultantOf(hers, "Anna Berg");
        consultantOf(his, "Jon Dal");

        asAdministrator(() -> users.rename(anna, "Anna Vik"));

        assertThat(row(hers).consultantName()).isEqualTo("Anna Vik");
        assertThat(row(his).consultantName()).isEqualTo("Jon Dal");
    }

    private UserId consultantOf(Lease lease, String name) {
        var user = users.create(
                new NewUser(UUID.randomUUID().toString(), name, "hemmelig", Set.of(Role.TEAM), Agency.BOLIGKONTOR));
        SignedIn.consultant(() -> tenants.assignConsultant(new Selection.Ticked(Set.of(lease.householdId())), user));
        return user;
    }

    private long idOf(String district) {
        return districts.listAll().stream()
                .filter(row -> row.name().equals(district))
                .mapToLong(DistrictRow::id)
                .findFirst()
                .orElseThrow();
    }

    private TenantRow row(Lease lease) {
        return SignedIn.consultant(() -> tenants.findRow(lease.id()).orElseThrow());
    }

    private static void asAdministrator(Runnable work) {
        ActingUser.as(ActingUser.SYSTEM, () -> {
            work.run();
            return true;
        });
    }
}
