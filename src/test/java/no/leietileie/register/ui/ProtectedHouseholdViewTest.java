package no.leietileie.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import no.leietileie.access.AccessLog;
import no.leietileie.access.log.AccessLogFilter;
import no.leietileie.access.log.AccessLogRow;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.Protection;
import no.leietileie.register.RegisterFixture;
import no.leietileie.register.TestHousehold;
import no.leietileie.register.households.LookReason;
import no.leietileie.register.ui.disclosure.PurposeQuestion;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@DatabaseTest
@ViewPackages(classes = HouseholdView.class)
class ProtectedHouseholdViewTest extends SpringBrowserlessTest {

    @Autowired
    RegisterFixture fixture;

    @Autowired
    AccessLog log;

    private HouseholdId household;

    @BeforeEach
    void aProtectedHousehold() {
        household = fixture.household(TestHousehold.named("Skjult").withProtection(Protection.STRENGT_FORTROLIG))
                .householdId();
        signIn(true);
    }

    @Test
    void nothing_is_shown_or_logged_before_a_reason_is_stated() {
        open();

        assertThat($(H1.class).withText("Prøve Skjult").exists()).isFalse();
        assertThat($(HouseholdParts.class).exists()).isFalse();
        assertThat(looks()).isEmpty();
    }

    @Test
    void the_reason_is_logged_with_each_look_of_the_session_and_asked_for_once() {
        open();
        answer(LookReason.CONTACT, "");
        assertThat($(HouseholdParts.class).exists()).isTrue();

        UI.getCurrent().navigate("leietakere");
        open();

        assertThat($(HouseholdParts.class).exists()).isTrue();
        assertThat(looks())
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.details()).containsEntry(AccessLogRow.PURPOSE, "CONTACT"));
    }

    @Test
    void other_says_nothing_without_words_and_words_hold_no_identity_number() {
        open();

        answer(LookReason.OTHER, " ");
        assertThat(looks()).isEmpty();
        answer(LookReason.OTHER, "spør for 01818012337");
        assertThat(looks()).isEmpty();
        answer(LookReason.OTHER, "vannlekkasje");

        assertThat(looks())
                .singleElement()
                .satisfies(row -> assertThat(row.details()).containsEntry(AccessLogRow.PURPOSE, "OTHER: vannlekkasje"));
    }

    @Test
    void whoever_may_not_see_it_is_not_asked_for_a_reason_but_finds_nothing() {
        signIn(false);

        open();

        assertThat($(PurposeQuestion.class).exists()).isFalse();
        assertThat($(HouseholdParts.class).exists()).isFalse();
    }

    @Test
    void the_protection_is_lifted_with_a_reason_and_then_anybody_finds_the_household() {
        open();
        answer(LookReason.CONTACT, "");

        $(Button.class).withText("Adressesperre").single().click();
        lift();
        assertThat($(ProtectionDialog.class).single().isOpened()).isTrue();
        reason($(ProtectionDialog.class).single(), LookReason.CORRECTION, "vedtaket er utløpt");
        lift();

        assertThat(looks())
                .anySatisfy(row -> assertThat(row.details())
                        .containsEntry("protection", "STRENGT_FORTROLIG → NONE")
                        .containsEntry(AccessLogRow.PURPOSE, "CORRECTION: vedtaket er utløpt"));
        signIn(false);
        UI.getCurrent().navigate("leietakere");
        open();
        assertThat($(HouseholdParts.class).exists()).isTrue();
        assertThat($(Button.class).withText("Adressesperre").exists()).isFalse();
    }

    private void lift() {
        protection().setValue(Protection.NONE);
        $(Button.class).withText("Lagre adressesperren").single().click();
    }

    @SuppressWarnings("unchecked")
    private Select<Protection> protection() {
        return $(Select.class)
                .from($(ProtectionDialog.class).single())
                .withCondition(field -> field.getLabel().startsWith("Adressesperre"))
                .single();
    }

    @SuppressWarnings("unchecked")
    private void reason(ProtectionDialog dialog, LookReason reason, String words) {
        $(ComboBox.class)
                .from(dialog)
                .withCondition(field -> field.getLabel().startsWith("Grunn"))
                .single()
                .setValue(reason);
        $(TextField.class).from(dialog).single().setValue(words);
    }

    private void open() {
        UI.getCurrent().navigate("leietakere/" + household.value());
    }

    @SuppressWarnings("unchecked")
    private void answer(LookReason reason, String words) {
        $(ComboBox.class).from($(PurposeQuestion.class).single()).single().setValue(reason);
        $(TextField.class).from($(PurposeQuestion.class).single()).single().setValue(words);
        $(Button.class).withText("Åpne husstanden").single().click();
    }

    private static void signIn(boolean seesProtected) {
        var user = SignedIn.user(2, seesProtected);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
    }

    private List<AccessLogRow> looks() {
        return SignedIn.trusted(() -> log.page(AccessLogFilter.ofHousehold(household.value()), PageRequest.of(0, 9))
                .getContent());
    }
}
