package no.leietileie.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.leietileie.access.ActingUser;
import no.leietileie.access.Agency;
import no.leietileie.access.NewUser;
import no.leietileie.access.Role;
import no.leietileie.access.UserId;
import no.leietileie.access.Users;
import no.leietileie.base.ui.ErrorSummary;
import no.leietileie.casework.tasks.NewTask;
import no.leietileie.casework.tasks.TaskData;
import no.leietileie.casework.tasks.TaskId;
import no.leietileie.casework.tasks.TaskRow;
import no.leietileie.casework.tasks.Tasks;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.RegisterFixture;
import no.leietileie.register.TenantListProjection;
import no.leietileie.register.TestHousehold;
import no.leietileie.register.households.ContactData;
import no.leietileie.register.households.Households;
import no.leietileie.register.households.PersonContact;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import no.leietileie.support.WithConsultant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
@ViewPackages(classes = HouseholdView.class)
@WithConsultant
class HouseholdViewTest extends SpringBrowserlessTest {

    @Autowired
    RegisterFixture fixture;

    @Autowired
    Households households;

    @Autowired
    Users users;

    @Autowired
    ActingUser acting;

    @Autowired
    Tasks tasks;

    @Autowired
    TenantListProjection tenantList;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private HouseholdId household;

    @BeforeEach
    void aHousehold() {
        household = fixture.household(TestHousehold.named("Prøvesen")).householdId();
    }

    @Test
    void a_change_is_saved_shown_and_taken_back() {
        open("");
        press("Endre");
        phone().setValue("411 11 111");
        press("Lagre");
        assertThat(storedPhone()).isEqualTo("+4741111111");

        press("Angre");

        assertThat(storedPhone()).isEqualTo("900 00 000");
    }

    @Test
    void a_conflict_names_the_colleague_and_the_field_and_saves_nothing_until_one_has_chosen() {
        open("");
        press("Endre");
        phone().setValue("411 11 111");
        var colleague = "Bjørn " + UUID.randomUUID().toString().substring(0, 8);
        changePhoneAs(user(colleague), "422 22 222");

        press("Lagre");

        var choice = choice("Telefon");
        assertThat(choice.getItemLabelGenerator().apply(ConflictPanel.Choice.THEIRS))
                .isEqualTo(colleague + ": 422 22 222");
        assertThat(storedPhone()).isEqualTo("422 22 222");

        choice.setValue(ConflictPanel.Choice.YOURS);
        press("Lagre");

        assertThat(storedPhone()).isEqualTo("+4741111111");
    }

    @Test
    void what_is_written_after_a_conflict_is_saved_and_not_overwritten_by_the_other_version() {
        open("");
        press("Endre");
        phone().setValue("411 11 111");
        changePhoneAs(user("Kari"), "422 22 222");
        press("Lagre");

        phone().setValue("433 33 333");
        assertThat(choice("Telefon").getValue()).isEqualTo(ConflictPanel.Choice.YOURS);
        press("Lagre");

        assertThat(storedPhone()).isEqualTo("+4743333333");
    }

    @Test
    void a_conflict_in_one_field_after_another_is_asked_about_once_each() {
        open("");
        press("Endre");
        phone().setValue("411 11 111");
        $(IntegerField.class).first().setValue(5);
        changePhoneAs(user("Kari"), "422 22 222");
        press("Lagre");
        var seen = contact();
        acting.as(user("Ola"), () -> households.changeContact(household, seen, seen.withSize((short) 4, (short) 0)));
        press("Lagre");

        choice("Voksne").setValue(ConflictPanel.Choice.YOURS);
        press("Lagre");

        assertThat(storedPhone()).isEqualTo("422 22 222");
        assertThat(contact().adults()).isEqualTo((short) 5);
        assertThat($(ConflictPanel.class).exists()).isFalse();
    }

    @Test
    void a_change_of_another_field_meanwhile_is_no_conflict() {
        open("");
        press("Endre");
        phone().setValue("411 11 111");
        var seen = contact();
        acting.as(user("Kari"), () -> households.changeContact(household, seen, seen.withSize((short) 4, (short) 0)));

        press("Lagre");

        assertThat(storedPhone()).isEqualTo("+4741111111");
        assertThat(contact().adults()).isEqualTo((short) 4);
    }

    @Test
    void what_is_wrong_in_the_form_is_told_above_its_button_and_nothing_is_saved() {
        open("");
        press("Endre");
        phone().setValue("ring meg");
        $(EmailField.class).first().setValue("a".repeat(200) + "@eksempel.no");
        $(IntegerField.class).first().setValue(31);

        press("Lagre");

        assertThat($(Button.class).from($(ErrorSummary.class).last()).all())
                .extracting(Button::getText)
                .hasSize(3)
                .anySatisfy(line -> assertThat(line).startsWith("Telefon"))
                .anySatisfy(line -> assertThat(line).startsWith("E-post").contains("200"))
                .anySatisfy(line -> assertThat(line).startsWith("Voksne"));
        assertThat(contact().adults()).isNotEqualTo((short) 31);
    }

    @Test
    void a_note_is_written_withdrawn_and_put_back() {
        open("");
        $(TextArea.class).withAriaLabel("Nytt notat").single().setValue("Ringte om visning");
        press("Lagre notatet");
        assertThat(notes()).isEqualTo(1);

        press("Trekk tilbake");
        assertThat(notes()).isZero();

        press("Angre");
        assertThat(notes()).isEqualTo(1);
    }

    @Test
    void a_task_is_done_with_one_click_and_undone_with_the_next() {
        tasks.create(new NewTask(household, "Bestille tolk", null, null));
        open("");

        $(Checkbox.class).withLabel("Bestille tolk").single().setValue(true);
        assertThat(tasks.listOf(household).getFirst().done()).isTrue();

        press("Angre");
        assertThat(tasks.listOf(household).getFirst().done()).isFalse();
    }

    @Test
    void a_task_is_changed_where_it_stands_and_the_change_is_undone() {
        tasks.create(new NewTask(household, "Bestille tolk", null, null));
        open("");

        $(Button.class).withAriaLabel("Endre oppgaven Bestille tolk").single().click();
        taskTitle().setValue("Avbestille tolk");
        press("Lagre");
        assertThat(taskTitles()).containsExactly("Avbestille tolk");

        press("Angre");
        assertThat(taskTitles()).containsExactly("Bestille tolk");
    }

    @Test
    void a_task_that_a_colleague_changes_meanwhile_shows_both_versions_and_loses_neither() {
        TaskId task = tasks.create(new NewTask(household, "Bestille tolk", null, null));
        open("");
        $(Button.class).withAriaLabel("Endre oppgaven Bestille tolk").single().click();
        taskTitle().setValue("Ringe tolk");
        acting.as(user("Kari"), () -> tasks.change(task, 0, new TaskData("Skrive til tolk", null, null)));

        press("Lagre");
        assertThat(taskTitles()).containsExactly("Skrive til tolk");
        assertThat($(H3.class).withText("Kari har endret oppgaven imens").exists())
                .isTrue();
        assertThat(taskTitle().getValue()).isEqualTo("Ringe tolk");

        press("Lagre");
        assertThat(taskTitles()).containsExactly("Ringe tolk");
    }

    private TextField taskTitle() {
        return $(TextField.class).withLabel("Hva skal gjøres (må fylles ut)").single();
    }

    private List<String> taskTitles() {
        return tasks.listOf(household).stream().map(TaskRow::title).toList();
    }

    @Test
    void a_part_of_the_page_has_an_address_and_is_no_second_look_in_the_access_log() {
        open("");
        assertThat($(HouseholdAccessGrid.class).exists()).isFalse();

        open("part=access");

        assertThat($(HouseholdAccessGrid.class).single().isVisible()).isTrue();
        assertThat(test($(HouseholdAccessGrid.class).single()).size()).isEqualTo(1);
        assertThat($(PersonsCard.class).exists()).isFalse();
    }

    private void open(String part) {
        UI.getCurrent().navigate("leietakere/" + household.value(), QueryParameters.fromString(part));
    }

    private TextField phone() {
        return $(TextField.class)
                .withCondition(field -> field.getLabel().startsWith("Telefon"))
                .single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<ConflictPanel.Choice> choice(String field) {
        return $(RadioButtonGroup.class).withLabel(field).single();
    }

    private long notes() {
        return $(Paragraph.class).withText("Ringte om visning").withClassName("note-text").all().stream()
                .filter(paragraph ->
                        paragraph.getParent().flatMap(line -> line.getParent()).orElseThrow() instanceof Div lines
                                && lines.hasClassName("note-list"))
                .count();
    }

    private void changePhoneAs(UserId user, String phone) {
        var seen = contact();
        acting.as(user, () -> households.changeContact(household, seen, withPhone(seen, phone)));
    }

    private static ContactData withPhone(ContactData data, String phone) {
        var person = data.persons().keySet().iterator().next();
        var before = data.persons().get(person);
        return data.with(
                person,
                new PersonContact(
                        phone,
                        before.email(),
                        before.language(),
                        before.languageVariety(),
                        before.interpreterNeeded()));
    }

    @Test
    void a_household_whose_lease_went_to_another_one_says_so_and_keeps_the_rest() {
        HouseholdId other = fixture.household(TestHousehold.named("Andre")).householdId();
        transaction.executeWithoutResult(_ -> {
            jdbc.sql("UPDATE lease SET household_id = :other WHERE household_id = :household")
                    .param("other", other.value())
                    .param("household", household.value())
                    .update();
            tenantList.refresh(Set.of(household.value(), other.value()));
        });

        open("");

        assertThat($(NoLeaseCard.class).exists()).isTrue();
        assertThat($(LeaseCard.class).exists()).isFalse();
        assertThat(storedPhone()).isEqualTo("900 00 000");
    }

    private ContactData contact() {
        return SignedIn.consultant(
                () -> households.open(household).orElseThrow().contact());
    }

    private String storedPhone() {
        return contact().persons().values().iterator().next().phone();
    }

    private UserId user(String name) {
        var user = new NewUser(UUID.randomUUID().toString(), name, "hemmelig", Set.of(Role.TEAM), Agency.BOLIGKONTOR);
        return ActingUser.as(ActingUser.SYSTEM, () -> users.create(user));
    }

    private void press(String text) {
        $(Button.class).withText(text).last().click();
    }
}
