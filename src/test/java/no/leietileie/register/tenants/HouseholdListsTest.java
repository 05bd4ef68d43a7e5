package no.leietileie.register.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import no.leietileie.access.ActingUser;
import no.leietileie.access.Agency;
import no.leietileie.access.NewUser;
import no.leietileie.access.Role;
import no.leietileie.access.UserId;
import no.leietileie.access.Users;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.Protection;
import no.leietileie.register.RegisterFixture;
import no.leietileie.register.TestHousehold;
import no.leietileie.register.kept.DeletedLists;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class HouseholdListsTest {

    @Autowired
    RegisterFixture fixture;

    @Autowired
    HouseholdLists lists;

    @Autowired
    SavedFilters saved;

    @Autowired
    DeletedLists deleted;

    @Autowired
    JdbcClient database;

    @Autowired
    TenantList tenants;

    @Autowired
    Users users;

    @Autowired
    ActingUser acting;

    private final String mark =
            "q" + UUID.randomUUID().toString().substring(0, 8).replace("-", "");
    private final TenantFilter marked = TenantFilter.NONE.with(TenantFilterField.TEXT, mark);
    private HouseholdId first;
    private HouseholdId second;
    private HouseholdId hidden;
    private UserId anna;
    private UserId bjorn;

    @BeforeEach
    void setUp() {
        first = fixture.household(TestHousehold.named(mark)).householdId();
        second = fixture.household(TestHousehold.named(mark)).householdId();
        hidden = fixture.household(TestHousehold.named(mark).withProtection(Protection.FORTROLIG))
                .householdId();
        anna = user("Anna");
        bjorn = user("Bjørn");
    }

    @Test
    void a_filter_with_an_identity_number_is_not_kept_since_without_it_all_would_be_meant() {
        for (var text : List.of("01818012337", "01.81.80 12337", "Nordmann 018180-12337")) {
            var filter = TenantFilter.NONE.with(TenantFilterField.TEXT, text);

            assertThatIllegalArgumentException().isThrownBy(() -> as(anna, () -> saved.save("En", filter, false)));
            assertThatIllegalArgumentException().isThrownBy(() -> as(anna, () -> lists.freeze("En", filter)));
        }
    }

    @Test
    void a_working_list_is_added_to_taken_from_and_can_be_filtered_by() {
        var list = as(anna, () -> lists.create("Vår"));

        assertThat(as(anna, () -> lists.add(list, new Selection.Ticked(Set.of(first)))))
                .isEqualTo(1);
        assertThat(as(anna, () -> lists.add(list, new Selection.Matching(marked))))
                .isEqualTo(1);
        assertThat(as(anna, () -> lists.remove(list, Set.of(first)))).isEqualTo(1);
        assertThat(as(anna, () -> lists.members(list))).containsExactly(second);
        var onList = TenantFilter.NONE.with(TenantFilterField.LIST, Long.toString(list.value()));
        assertThat(as(anna, () -> tenants.idsMatching(onList))).containsExactly(second);
    }

    @Test
    void a_deleted_list_is_gone_for_everybody_and_comes_back_as_it_was() {
        var group = as(anna, () -> lists.freeze("Målgruppe", marked));
        var before = as(anna, () -> row(group));

        as(anna, () -> {
            lists.delete(group);
            return group;
        });
        assertThat(as(bjorn, lists::listAll)).extracting(HouseholdListRow::id).doesNotContain(group);
        assertThat(as(anna, () -> lists.members(group))).isEmpty();
        var onGroup = TenantFilter.NONE.with(TenantFilterField.LIST, Long.toString(group.value()));
        assertThat(as(anna, () -> tenants.idsMatching(onGroup))).isEmpty();
        deleted.forget();

        as(anna, () -> {
            lists.restore(group);
            return group;
        });
        assertThat(as(anna, () -> row(group))).isEqualTo(before);
        assertThat(as(anna, () -> lists.members(group))).containsExactlyInAnyOrder(first, second);
    }

    @Test
    void a_list_is_forgotten_a_day_after_it_was_deleted() {
        var group = as(anna, () -> lists.freeze("Målgruppe", marked));
        as(anna, () -> {
            lists.delete(group);
            return group;
        });
        database.sql("UPDATE household_list SET deleted_at = deleted_at - INTERVAL 25 HOUR WHERE id = :id")
                .param("id", group.value())
                .update();

        deleted.forget();

        assertThat(database.sql("SELECT COUNT(*) FROM household_list_member WHERE list_id = :id")
                        .param("id", group.value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void a_household_that_must_not_be_seen_is_neither_added_nor_counted() {
        var list = as(anna, () -> lists.create("Vår"));

        assertThat(as(anna, () -> lists.add(list, new Selection.Ticked(Set.of(hidden)))))
                .isZero();
        SignedIn.trusted(() -> lists.add(list, new Selection.Ticked(Set.of(hidden))));

        assertThat(as(anna, () -> lists.members(list))).isEmpty();
        assertThat(as(anna, () -> row(list).count())).isZero();
        assertThat(SignedIn.trusted(() -> row(list).count())).isEqualTo(1);
    }

    @Test
    void a_target_group_keeps_who_matched_and_how_they_were_found_and_never_changes() {
        var group = as(anna, () -> lists.freeze("Målgruppe", marked));
        fixture.household(TestHousehold.named(mark));

        assertThat(as(anna, () -> lists.members(group))).containsExactlyInAnyOrder(first, second);
        assertThat(as(anna, () -> row(group)).filter()).isEqualTo(marked);
        assertThatThrownBy(() -> as(anna, () -> lists.remove(group, Set.of(first))))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> as(anna, () -> lists.add(group, new Selection.Matching(marked))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void only_a_working_list_that_is_there_can_be_worked_on() {
        var list = as(anna, () -> lists.create("Vår"));
        var group = as(anna, () -> lists.freeze("Målgruppe", marked));

        assertThat(as(bjorn, () -> lists.findWorking(list))).contains(list);
        assertThat(as(bjorn, () -> lists.findWorking(group))).isEmpty();
        as(anna, () -> {
            lists.delete(list);
            return list;
        });
        assertThat(as(bjorn, () -> lists.findWorking(list))).isEmpty();
    }

    @Test
    void a_saved_filter_is_its_owners_until_it_is_shared_and_only_the_owner_changes_it() {
        var id = as(anna, () -> saved.save("Mine", marked, false));

        assertThat(as(bjorn, () -> saved.listMine())).noneMatch(row -> row.id().equals(id));
        as(anna, () -> {
            saved.change(id, "Våre", marked, true);
            return id;
        });
        assertThat(as(bjorn, () -> saved.listMine())).contains(new SavedFilterRow(id, "Våre", marked, true, false));
        assertThatThrownBy(() -> as(bjorn, () -> {
                    saved.delete(id);
                    return id;
                }))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void another_agency_knows_neither_lists_nor_views_of_the_housing_office_and_changes_none() {
        var nav = user("Nils", Agency.NAV);
        var list = as(anna, () -> lists.create("Trussel mot Storgata 1"));
        var view = as(anna, () -> saved.save("Storgata", marked, true));
        var own = as(nav, () -> lists.create("Egen"));

        assertThat(as(nav, lists::listAll)).extracting(HouseholdListRow::id).containsExactly(own);
        assertThat(as(nav, () -> lists.members(list))).isEmpty();
        assertThat(as(nav, saved::listMine)).noneMatch(row -> row.id().equals(view));
        assertThatThrownBy(() -> as(nav, () -> lists.add(list, new Selection.Matching(marked))))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> as(nav, () -> lists.remove(list, Set.of(first))))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> as(nav, () -> {
                    lists.delete(list);
                    return list;
                }))
                .isInstanceOf(NoSuchElementException.class);
        assertThat(as(bjorn, () -> row(list).name())).isEqualTo("Trussel mot Storgata 1");
    }

    private HouseholdListRow row(HouseholdListId id) {
        return lists.listAll().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private <T> T as(UserId user, Supplier<T> work) {
        return acting.as(user, work);
    }

    private UserId user(String name) {
        return user(name, Agency.BOLIGKONTOR);
    }

    private UserId user(String name, Agency agency) {
        return users.create(new NewUser(UUID.randomUUID().toString(), name, "hemmelig", Set.of(Role.TEAM), agency));
    }
}
