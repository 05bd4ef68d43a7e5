package no.leietileie.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import no.leietileie.access.ActingUser;
import no.leietileie.access.Agency;
import no.leietileie.access.NewUser;
import no.leietileie.access.Role;
import no.leietileie.access.UserRow;
import no.leietileie.access.Users;
import no.leietileie.base.Fodselsnummer;
import no.leietileie.base.ui.RemovableChip;
import no.leietileie.register.RegisterFixture;
import no.leietileie.register.TestHousehold;
import no.leietileie.register.tenants.HouseholdLists;
import no.leietileie.register.tenants.SavedFilters;
import no.leietileie.register.tenants.TenantFilter;
import no.leietileie.register.tenants.TenantFilterField;
import no.leietileie.register.tenants.TenantRow;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.WithConsultant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@ViewPackages(classes = TenantListView.class)
@WithConsultant
class TenantListViewTest extends SpringBrowserlessTest {

    @Autowired
    RegisterFixture fixture;

    @Autowired
    Users users;

    @Autowired
    SavedFilters saved;

    @Autowired
    HouseholdLists lists;

    private static final Fodselsnummer NUMBER = Fodselsnummer.of("29820061223");

    private final String mark = "v" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void the_filter_in_the_address_decides_lines_and_count() {
        households(2);

        open("&language=tr");

        assertThat(rows())
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.tenantName()).startsWith(mark));
        assertThat($(Span.class).withText("2 leieforhold").exists()).isTrue();
    }

    @Test
    void an_identity_number_that_is_searched_for_stands_neither_in_the_address_nor_in_what_is_kept() {
        fixture.household(TestHousehold.named(mark).withNumber(NUMBER));
        UI.getCurrent().navigate("leietakere");

        test($(TextField.class).from($(TenantFilterBar.class).single()).first()).setValue(NUMBER.value());

        assertThat(rows()).extracting(TenantRow::tenantName).anyMatch(name -> name.startsWith(mark));
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .doesNotContain(NUMBER.value());
        assertThat(TenantFilter.NONE
                        .with(TenantFilterField.TEXT, NUMBER.value())
                        .toQueryString())
                .isEmpty();
    }

    @Test
    void words_that_are_searched_for_do_not_stand_in_the_address_and_come_back_with_it() {
        households(2);
        UI.getCurrent().navigate("leietakere");

        test($(TextField.class).from($(TenantFilterBar.class).single()).first()).setValue(mark);
        var address = UI.getCurrent().getActiveViewLocation();
        UI.getCurrent().navigate("leietakere");
        UI.getCurrent().navigate("leietakere", address.getQueryParameters());

        assertThat(address.getPathWithQueryParameters())
                .startsWith("leietakere?q=")
                .doesNotContain(mark);
        assertThat(rows()).hasSize(2);
        assertThat($(LostWords.class).exists()).isFalse();
    }

    @Test
    void a_link_of_another_session_opens_without_its_words_and_says_so() {
        households(1);

        UI.getCurrent().navigate("leietakere", QueryParameters.fromString("q=sok-1y2p0ij32e8e7&language=tr"));

        assertThat($(LostWords.class).single().isVisible()).isTrue();
        assertThat($(RemovableChip.class).all()).hasSize(1);
    }

    @Test
    void a_chip_that_is_taken_away_takes_its_filter_with_it() {
        households(2);
        open("&language=tr&tenure=freehold");
        assertThat($(TenantGrid.class).exists()).isFalse();

        $(RemovableChip.class)
                .withCondition(chip -> chip.getText().startsWith("Eieform"))
                .single()
                .click();

        assertThat(rows()).hasSize(2);
        assertThat($(RemovableChip.class).all()).hasSize(1);
    }

    @Test
    void all_that_match_are_given_a_consultant_and_taken_back() {
        households(3);
        var name = "Anna " + mark;
        var colleague = new NewUser(mark, name, "hemmelig", Set.of(Role.TEAM), Agency.BOLIGKONTOR);
        ActingUser.as(ActingUser.SYSTEM, () -> users.create(colleague));
        open("");

        test(grid()).select(0);
        press("Velg alle 3 som passer");
        assertThat($(Span.class).withText("3 valgt").exists()).isTrue();
        press("Tildel boligkonsulent");
        assertThat($(Button.class).withText("Fjern fra 3 husstander").exists()).isTrue();
        ComboBox<UserRow> consultant = consultant();
        consultant.setValue(users.listActive().stream()
                .filter(user -> user.displayName().equals(name))
                .findFirst()
                .orElseThrow());
        press("Tildel 3 husstander");
        assertThat(rows()).extracting(TenantRow::consultantName).containsOnly(name);

        press("Angre");

        assertThat(rows()).extracting(TenantRow::consultantName).containsOnlyNulls();
    }

    @Test
    void when_nothing_matches_the_page_says_so_and_offers_a_way_out() {
        open("x");

        assertThat($(H2.class).withText("Ingen passer til filteret").exists()).isTrue();
        assertThat($(Button.class).withText("Fjern alle filtre").exists()).isTrue();
    }

    @Test
    void the_line_in_the_address_is_open_in_the_panel_and_closes_without_a_trace() {
        var lease = fixture.household(TestHousehold.named(mark));
        open("&lease=" + lease.id().value());
        assertThat($(TenantPanel.class).exists()).isTrue();

        $(Button.class).withAriaLabel("Lukk panelet").single().click();

        assertThat($(TenantPanel.class).exists()).isFalse();
    }

    @Test
    void the_saved_view_in_force_is_the_current_link() {
        saved.save(mark, TenantFilter.NONE.with(TenantFilterField.LANGUAGE, "tr"), false);

        UI.getCurrent().navigate("leietakere", QueryParameters.fromString("language=tr"));

        assertThat($(RouterLink.class)
                        .withAttribute("aria-current", "page")
                        .single()
                        .getText())
                .isEqualTo(mark);
    }

    @Test
    void columns_can_be_arranged_and_put_back() {
        households(1);
        open("");
        var first = grid().columns().layout();

        grid().columns().arrange(TenantColumnLayout.read("leaseNumber:300px,-streetAddress,tenantName,gone"));

        assertThat(grid().columns().shownColumns())
                .startsWith(TenantColumn.NAME, TenantColumn.LEASE)
                .doesNotContain(TenantColumn.ADDRESS);
        assertThat(grid().columns().column(TenantColumn.LEASE).getWidth()).isEqualTo("300px");
        grid().columns().arrange(first);
        assertThat(grid().columns().layout()).isEqualTo(first);
    }

    @Test
    void what_is_kept_is_given_the_name_that_was_written() {
        open("");
        AtomicReference<String> kept = new AtomicReference<>();
        new NameDialog("Lagre visning", "", kept::set).open();

        test($(TextField.class).from($(NameDialog.class).single()).single()).setValue(" Mine ");
        press("Lagre");

        assertThat(kept).hasValue("Mine");
    }

    @Test
    void nothing_is_kept_without_a_name() {
        open("");
        AtomicReference<String> kept = new AtomicReference<>();
        new NameDialog("Lagre visning", "", kept::set).open();

        press("Lagre");

        assertThat(kept).hasNullValue();
        assertThat($(NameDialog.class).single().isOpened()).isTrue();
    }

    @Test
    @SuppressWarnings("unchecked")
    void those_who_are_chosen_are_put_on_a_list_that_is_named_there_and_then() {
        households(2);
        open("");
        test(grid()).select(0);

        press("Legg i liste");
        ComboBox<String> name =
                $(ComboBox.class).from($(ListDialog.class).single()).single();
        assertThat(name.isReadOnly()).isFalse();
        name.setValue(mark);
        press("Legg i liste");

        assertThat(lists.listAll()).filteredOn(list -> list.name().equals(mark)).hasSize(1);
    }

    private void households(int count) {
        for (int i = 0; i < count; i++) {
            fixture.household(TestHousehold.named(mark));
        }
    }

    private void open(String more) {
        UI.getCurrent().navigate("leietakere", QueryParameters.fromString("q=" + mark + more));
    }

    private List<TenantRow> rows() {
        return IntStream.range(0, test(grid()).size())
                .mapToObj(test(grid())::getRow)
                .toList();
    }

    private TenantGrid grid() {
        return $(TenantGrid.class).single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<UserRow> consultant() {
        return $(ComboBox.class).from($(ConsultantDialog.class).single()).single();
    }

    private void press(String text) {
        $(Button.class).withText(text).last().click();
    }
}
