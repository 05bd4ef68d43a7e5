package no.leietileie.register.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.leietileie.access.AccessLog;
import no.leietileie.access.ActingUser;
import no.leietileie.access.Agency;
import no.leietileie.access.NewUser;
import no.leietileie.access.Role;
import no.leietileie.access.SignedInUser;
import no.leietileie.access.UserId;
import no.leietileie.access.Users;
import no.leietileie.access.log.AccessAction;
import no.leietileie.access.log.AccessLogFilter;
import no.leietileie.access.log.AccessLogRow;
import no.leietileie.access.sharing.HouseholdShares;
import no.leietileie.access.sharing.NewShare;
import no.leietileie.base.Fodselsnummer;
import no.leietileie.casework.notes.Notes;
import no.leietileie.casework.tasks.NewTask;
import no.leietileie.casework.tasks.Tasks;
import no.leietileie.meeting.SeasonFixture;
import no.leietileie.meeting.season.Seasons;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.Protection;
import no.leietileie.register.RegisterFixture;
import no.leietileie.register.TestHousehold;
import no.leietileie.register.households.Disclosures;
import no.leietileie.register.households.LookReason;
import no.leietileie.register.households.Purpose;
import no.leietileie.register.tenants.HouseholdLists;
import no.leietileie.register.tenants.Selection;
import no.leietileie.register.tenants.TenantList;
import no.leietileie.register.ui.disclosure.DisclosureReport;
import no.leietileie.register.ui.disclosure.DisclosureSection;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import no.leietileie.support.WithConsultant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@ViewPackages(classes = HouseholdView.class)
@WithConsultant
class DisclosureTest extends SpringBrowserlessTest {

    private static final String NUMBER = "01818012337";
    private static final Purpose REQUESTED = new Purpose(LookReason.REQUESTED, "");
    private static final SignedInUser NAV =
            new SignedInUser(new UserId(1), "nav", "Nav", Agency.NAV, "", false, false, Set.of(Role.TEAM));

    @Autowired
    RegisterFixture fixture;

    @Autowired
    DisclosureReports reports;

    @Autowired
    Notes notes;

    @Autowired
    Tasks tasks;

    @Autowired
    AccessLog log;

    @Autowired
    TenantList tenants;

    @Autowired
    SeasonFixture data;

    @Autowired
    Seasons seasons;

    @Autowired
    HouseholdLists lists;

    @Autowired
    HouseholdShares shares;

    @Autowired
    Disclosures disclosures;

    @Autowired
    Users users;

    @Autowired
    ActingUser acting;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private HouseholdId household;

    @BeforeEach
    void aHousehold() {
        household = fixture.household(TestHousehold.named("Prøvesen").withNumber(new Fodselsnummer(NUMBER)))
                .householdId();
    }

    @Test
    void the_report_holds_what_every_module_holds_withdrawn_notes_too() {
        notes.write(household, "Ringte om visning");
        notes.withdraw(notes.write(household, "Feil husstand"));
        tasks.create(new NewTask(household, "Bestille tolk", null, null));

        var words = json(reports.make(household, REQUESTED).orElseThrow());

        assertThat(words)
                .contains("Prøvesen", NUMBER, "Prøveveien 4B", "8 450", "Tyrkia")
                .contains("Ringte om visning", "Feil husstand", "Trukket tilbake", "Bestille tolk");
    }

    /** The page asks each module outside of any transaction. */
    @Test
    void a_household_for_which_meetings_are_planned_can_be_told_of_too() {
        SignedIn.consultant(() -> {
            var list = lists.create("Prøveliste");
            lists.add(list, new Selection.Ticked(Set.of(household)));
            return seasons.create(data.data(), list);
        });

        assertThat(json(reports.make(household, REQUESTED).orElseThrow())).contains("Prøvesesong");
    }

    @Test
    void a_household_that_was_given_a_consultant_together_with_others_can_be_told_of_too() {
        UserId anna = ActingUser.as(
                ActingUser.SYSTEM,
                () -> users.create(new NewUser(
                        UUID.randomUUID().toString(), "Anna", "hemmelig", Set.of(Role.TEAM), Agency.BOLIGKONTOR)));
        SignedIn.consultant(() -> tenants.assignConsultant(new Selection.Ticked(Set.of(household)), anna));

        open();
        choose(LookReason.REQUESTED);
        press("Lag rapporten");

        assertThat(json(reports.make(household, REQUESTED).orElseThrow())).contains("Boligkonsulent: ");
        assertThat($(Button.class).withText("Skriv ut").exists()).isTrue();
    }

    @Test
    void making_printing_and_taking_along_are_logged_with_their_purpose_and_stand_in_the_report() {
        open();
        choose(LookReason.COMPLAINT);
        press("Lag rapporten");
        press("Skriv ut");

        assertThat(rows())
                .extracting(AccessLogRow::action)
                .containsExactly(AccessAction.PRINTED, AccessAction.LOOKED, AccessAction.LOOKED);
        assertThat(rows().getFirst().details()).containsEntry(AccessLogRow.PURPOSE, "COMPLAINT");
        assertThat(reports.make(household, REQUESTED)
                        .orElseThrow()
                        .sections()
                        .getLast()
                        .entries())
                .hasSize(4);
    }

    @Test
    void what_was_made_while_there_was_access_is_not_handed_out_after_it() {
        open();
        choose(LookReason.COMPLAINT);
        press("Lag rapporten");
        jdbc.sql("UPDATE household SET protection = 'FORTROLIG' WHERE id = ?")
                .param(household.value())
                .update();

        press("Skriv ut");

        assertThat($(DisclosurePage.class).exists()).isFalse();
        for (var format : reports.formats()) {
            assertThatThrownBy(() -> reports.noteExported(household, format, REQUESTED))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(SignedIn.trusted(
                                () -> log.page(AccessLogFilter.ofHousehold(household.value()), PageRequest.of(0, 9)))
                        .getContent())
                .extracting(AccessLogRow::action)
                .containsOnly(AccessAction.LOOKED);
    }

    @Test
    void colleagues_of_other_agencies_are_told_of_no_lists_but_their_own() {
        UserId colleague = ActingUser.as(
                ActingUser.SYSTEM,
                () -> users.create(new NewUser(
                        "listelager" + household.value(), "Lager", "x", Set.of(Role.TEAM), Agency.BOLIGKONTOR)));
        acting.as(colleague, () -> lists.add(lists.create("Bare våre"), new Selection.Ticked(Set.of(household))));
        SignedIn.consultant(
                () -> shares.share(new NewShare(household.value(), Agency.NAV, "Inntekt", LocalDate.now(clock))));
        ActingUser.as(NAV, () -> lists.add(lists.create("Hennes"), new Selection.Ticked(Set.of(household))));

        assertThat(listsTold(SignedIn.user(2, false))).containsExactly("Bare våre", "Hennes");
        assertThat(listsTold(NAV)).containsExactly("Hennes");
    }

    /** What a part of the report asks for must be open to everybody with whom a household can be shared. */
    @Test
    void a_colleague_of_nav_with_whom_the_household_is_shared_can_make_the_report() {
        SignedIn.consultant(
                () -> shares.share(new NewShare(household.value(), Agency.NAV, "Inntekt", LocalDate.now(clock))));

        jdbc.sql("INSERT INTO dwelling_sale VALUES (?, 0, ?, 145000000, 120000000, 'Salgsfører', NOW(6))")
                .params(-household.value(), household.value())
                .update();

        assertThat(json(ActingUser.as(NAV, () -> reports.make(household, REQUESTED))
                        .orElseThrow()))
                .contains("1 450 000 kr", "Salgsfører");
    }

    private List<String> listsTold(SignedInUser user) {
        return ActingUser.as(user, () -> disclosures.read(household, REQUESTED))
                .orElseThrow()
                .lists();
    }

    @Test
    void without_a_purpose_there_is_no_report() {
        open();
        press("Lag rapporten");

        assertThat($(DisclosurePage.class).exists()).isFalse();
        assertThat(rows()).hasSize(1);
    }

    @Test
    void a_kind_of_which_nothing_is_held_says_so() {
        var report = reports.make(household, REQUESTED).orElseThrow();

        assertThat(report.sections())
                .filteredOn(section -> section.title().equals("Notater"))
                .singleElement()
                .extracting(DisclosureSection::entries)
                .isEqualTo(List.of());
    }

    @Test
    void there_is_no_report_about_a_household_that_the_user_may_not_see() {
        var hidden = fixture.household(TestHousehold.named("Skjult").withProtection(Protection.FORTROLIG))
                .householdId();

        assertThat(reports.make(hidden, REQUESTED)).isEmpty();
        assertThat(SignedIn.trusted(() -> log.page(AccessLogFilter.ofHousehold(hidden.value()), PageRequest.of(0, 9))))
                .isEmpty();
    }

    private String json(DisclosureReport report) {
        var out = new ByteArrayOutputStream();
        try {
            reports.formats().stream()
                    .filter(format -> format.extension().equals("json"))
                    .findFirst()
                    .orElseThrow()
                    .write(report, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString(StandardCharsets.UTF_8).replace('\u00a0', ' ');
    }

    private void open() {
        UI.getCurrent().navigate("leietakere/" + household.value(), QueryParameters.fromString("part=access"));
    }

    @SuppressWarnings("unchecked")
    private void choose(LookReason reason) {
        $(ComboBox.class).from($(DisclosureCard.class).single()).single().setValue(reason);
    }

    private void press(String text) {
        $(Button.class).withText(text).last().click();
    }

    private List<AccessLogRow> rows() {
        return SignedIn.consultant(() -> log.page(AccessLogFilter.ofHousehold(household.value()), PageRequest.of(0, 9))
                .getContent());
    }
}
