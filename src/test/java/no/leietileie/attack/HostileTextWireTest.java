package no.leietileie.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import no.leietileie.access.ActingUser;
import no.leietileie.access.Role;
import no.leietileie.access.SignedInUser;
import no.leietileie.access.Users;
import no.leietileie.casework.notes.Notes;
import no.leietileie.casework.tasks.NewTask;
import no.leietileie.casework.tasks.Tasks;
import no.leietileie.municipality.DistrictData;
import no.leietileie.municipality.Districts;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.RegisterFixture;
import no.leietileie.register.TestHousehold;
import no.leietileie.register.tenants.HouseholdLists;
import no.leietileie.register.tenants.SavedFilters;
import no.leietileie.register.tenants.TenantFilter;
import no.leietileie.support.Visitor;
import no.leietileie.support.WireTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Markup in what users write reaches the browser as the text it is. Vaadin shows texts and values as such; only what is set
 * as {@code innerHTML} would be read as markup.
 */
@WireTest
class HostileTextWireTest {

    private static final AtomicInteger COUNTER = new AtomicInteger();

    @LocalServerPort
    int port;

    @Autowired
    Users users;

    @Autowired
    RegisterFixture fixture;

    @Autowired
    Notes notes;

    @Autowired
    Tasks tasks;

    @Autowired
    Districts districts;

    @Autowired
    HouseholdLists lists;

    @Autowired
    SavedFilters savedFilters;

    private Attackers attackers;
    private SignedInUser writer;
    private Visitor reader;

    @BeforeEach
    void signIn() {
        attackers = new Attackers(users, port);
        writer = attackers.create("Skriver", Role.TEAM, Role.ADMIN);
        reader = attackers.signedIn(writer);
    }

    @Test
    void in_the_name_of_a_tenant_a_note_and_a_task() {
        String name = hostile("tenant");
        String note = hostile("note");
        String title = hostile("task");
        HouseholdId household = fixture.household(TestHousehold.named(name)).householdId();
        write(() -> {
            notes.write(household, note);
            tasks.create(new NewTask(household, title, null, writer.id()));
        });

        String page = reader.open("/leietakere/" + household.value());

        assertText(page, name);
        assertText(page, note);
        assertText(page, title);
        assertText(reader.open("/"), title);
    }

    @Test
    void in_the_name_of_a_list_and_of_a_view() {
        String list = hostile("list");
        String view = hostile("view");
        write(() -> {
            lists.create(list);
            savedFilters.save(view, TenantFilter.NONE, true);
        });

        assertText(reader.open("/leietakere"), view);
        assertText(reader.open("/leietakere"), list);
    }

    @Test
    void in_the_name_of_a_user_and_of_a_district() {
        String name = hostile("user");
        SignedInUser user = attackers.create(name, Role.TEAM);
        String district = hostile("district");
        write(() -> districts.create(new DistrictData(district, Set.of())));

        assertText(reader.open("/administrasjon/brukere/" + user.id().value()), name);
        assertText(attackers.signedIn(user).open("/"), name);
        assertText(reader.open("/administrasjon/kommune"), district);
    }

    private void write(Runnable work) {
        ActingUser.as(writer, () -> {
            work.run();
            return null;
        });
    }

    private static String hostile(String what) {
        return "<img src=x onerror=alert(" + COUNTER.incrementAndGet() + ")>" + what;
    }

    private static void assertText(String page, String text) {
        assertThat(page).contains(text);
        assertThat(page.replace(text, "#")).doesNotContainPattern("innerHTML\"[^}]*#");
    }
}
