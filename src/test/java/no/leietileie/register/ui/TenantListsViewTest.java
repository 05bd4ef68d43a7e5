package no.leietileie.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Set;
import java.util.UUID;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.RegisterFixture;
import no.leietileie.register.TestHousehold;
import no.leietileie.register.tenants.HouseholdLists;
import no.leietileie.register.tenants.SavedFilterRow;
import no.leietileie.register.tenants.SavedFilters;
import no.leietileie.register.tenants.Selection;
import no.leietileie.register.tenants.TenantFilter;
import no.leietileie.register.tenants.TenantFilterField;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.WithConsultant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@ViewPackages(classes = TenantListsView.class)
@WithConsultant
class TenantListsViewTest extends SpringBrowserlessTest {

    private static final String PAGE = "leietakere/lister";

    @Autowired
    RegisterFixture fixture;

    @Autowired
    HouseholdLists lists;

    @Autowired
    SavedFilters saved;

    private final String mark = "v" + UUID.randomUUID().toString().substring(0, 8);
    private HouseholdId household;

    @BeforeEach
    void aHousehold() {
        household = fixture.household(TestHousehold.named(mark)).householdId();
    }

    @Test
    void a_target_group_says_how_it_was_found_and_is_deleted_with_a_way_back() {
        lists.freeze(mark, TenantFilter.NONE.with(TenantFilterField.TEXT, mark).with(TenantFilterField.LANGUAGE, "tr"));
        UI.getCurrent().navigate(PAGE);

        assertThat($(RouterLink.class).withText(mark).exists()).isTrue();
        assertThat($(Paragraph.class)
                        .withText("Søk: " + mark + " · Språk: tyrkisk")
                        .exists())
                .isTrue();

        $(Button.class).withAriaLabel("Slett " + mark).single().click();
        assertThat($(RouterLink.class).withText(mark).exists()).isFalse();

        press("Angre");
        assertThat($(RouterLink.class).withText(mark).exists()).isTrue();
    }

    @Test
    void a_view_is_given_another_name_by_whoever_saved_it() {
        saved.save(mark, TenantFilter.NONE.with(TenantFilterField.LANGUAGE, "tr"), false);
        UI.getCurrent().navigate(PAGE);

        $(Button.class).withAriaLabel("Endre visningen " + mark).single().click();
        test($(TextField.class).from($(NameDialog.class).single()).single()).setValue("Ny " + mark);
        press("Lagre");

        assertThat(saved.listMine()).extracting(SavedFilterRow::name).contains("Ny " + mark);
    }

    @Test
    void a_household_is_taken_off_a_working_list_and_put_back() {
        var list = lists.create(mark);
        lists.add(list, new Selection.Ticked(Set.of(household)));
        UI.getCurrent().navigate("leietakere", QueryParameters.fromString("list=" + list.value()));
        test($(TenantGrid.class).single()).select(0);

        press("Ta ut av listen");
        assertThat(lists.members(list)).isEmpty();

        press("Angre");
        assertThat(lists.members(list)).containsExactly(household);
    }

    private void press(String text) {
        $(Button.class).withText(text).last().click();
    }
}
