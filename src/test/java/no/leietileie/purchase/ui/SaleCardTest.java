package no.leietileie.purchase.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import no.leietileie.base.Nok;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.KronerField;
import no.leietileie.casework.stages.Cases;
import no.leietileie.casework.stages.Stage;
import no.leietileie.purchase.BuyerFixture;
import no.leietileie.purchase.SaleData;
import no.leietileie.purchase.Sales;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.ui.HouseholdPageChanged;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.WithConsultant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@ViewPackages(classes = AcquisitionsView.class)
@WithConsultant
class SaleCardTest extends SpringBrowserlessTest {

    private static final SaleData MINE = new SaleData(Nok.ofKroner(1_450_000), Nok.ofKroner(1_200_000));
    private static final SaleData THEIRS = new SaleData(Nok.ofKroner(1_500_000), Nok.ofKroner(900_000));

    @Autowired
    BuyerFixture buyers;

    @Autowired
    Sales sales;

    @Autowired
    Cases cases;

    private HouseholdId household;

    @BeforeEach
    void aHousehold() {
        household = buyers.household(Stage.BOUGHT_OWN);
    }

    @Test
    void what_was_written_over_other_amounts_is_stored_once_its_writer_has_been_told_of_them() {
        show();
        press("Legg inn beløp");
        write(MINE);
        sales.enter(household, null, THEIRS);

        press("Lagre");
        assertThat(stored()).isEqualTo(THEIRS);
        assertThat(isShown("Bruker 1 har lagret andre beløp")).isTrue();
        assertThat($(Div.class)
                        .withText("Bruker 1: " + Formats.money(THEIRS.price()))
                        .exists())
                .isTrue();
        assertThat($(Div.class).withText("Du: " + Formats.money(MINE.price())).exists())
                .isTrue();

        press("Lagre");
        assertThat(stored()).isEqualTo(MINE);
        assertThat(isShown("Bruker 1 har lagret andre beløp")).isFalse();
        assertThat(isTold("Lagret")).isTrue();
        assertThat(isTold("ikke lagret")).isFalse();
    }

    @Test
    void whoever_was_told_of_other_amounts_can_fetch_them_into_the_fields() {
        show();
        press("Legg inn beløp");
        write(MINE);
        sales.enter(household, null, THEIRS);
        press("Lagre");

        press("Hent det Bruker 1 har lagret");
        assertThat(isShown("Bruker 1 har lagret andre beløp")).isFalse();
        press("Lagre");

        assertThat(stored()).isEqualTo(THEIRS);
    }

    @Test
    void what_was_written_over_removed_amounts_is_stored_once_its_writer_has_been_told() {
        sales.enter(household, null, THEIRS);
        show();
        press("Endre");
        write(MINE);
        removeAsColleague();

        press("Lagre");
        assertThat(sales.find(household)).isEmpty();
        assertThat(isShown("Noen andre har fjernet beløpene")).isTrue();

        press("Lagre");
        assertThat(stored()).isEqualTo(MINE);
    }

    @Test
    void amounts_that_were_corrected_meanwhile_are_removed_by_whoever_has_been_told_of_them() {
        sales.enter(household, null, MINE);
        show();
        press("Endre");
        sales.enter(household, sales.find(household).orElseThrow().version(), THEIRS);

        press("Fjern beløpene");
        assertThat(stored()).isEqualTo(THEIRS);
        assertThat(isShown("Bruker 1 har lagret andre beløp")).isTrue();
        assertThat($(Paragraph.class).withTextContaining("Ingenting er fjernet").exists())
                .isTrue();

        press("Fjern beløpene");
        assertThat(sales.find(household)).isEmpty();
    }

    @Test
    void an_undo_does_not_write_over_what_was_entered_since_and_says_so() {
        sales.enter(household, null, MINE);
        show();
        press("Endre");
        press("Fjern beløpene");
        sales.enter(household, null, THEIRS);

        press("Angre");

        assertThat(stored()).isEqualTo(THEIRS);
        assertThat(isTold("ingenting er angret")).isTrue();
    }

    @Test
    void the_card_is_there_as_long_as_the_case_says_that_the_dwelling_is_sold() {
        var card = show();
        assertThat(card.isVisible()).isTrue();

        takeOutcomeBack();
        assertThat(card.isVisible()).isFalse();
    }

    @Test
    void amounts_can_only_be_removed_when_the_outcome_was_taken_back() {
        sales.enter(household, null, MINE);
        var card = show();
        takeOutcomeBack();
        assertThat(card.isVisible()).isTrue();
        assertThat($(Paragraph.class)
                        .withTextContaining("Saken sier ikke lenger")
                        .exists())
                .isTrue();

        assertThat($(Button.class).withText("Endre").exists()).isFalse();
        press("Fjern beløpene");
        assertThat(card.isVisible()).isFalse();

        press("Angre");
        assertThat(stored()).isEqualTo(MINE);
        assertThat(card.isVisible()).isTrue();
    }

    private void takeOutcomeBack() {
        cases.undo(household, cases.find(household).orElseThrow().version());
        HouseholdPageChanged.tell(UI.getCurrent());
    }

    private SaleCard show() {
        UI.getCurrent().removeAll();
        var card = new SaleCard(sales, household);
        UI.getCurrent().add(card);
        return card;
    }

    private void write(SaleData data) {
        amount("Pris", data.price());
        amount("Til kommunen", data.proceeds());
    }

    private void amount(String label, Nok amount) {
        test($(KronerField.class)
                        .withCondition(field -> field.getLabel().startsWith(label))
                        .single())
                .setValue(amount.format());
    }

    private void removeAsColleague() {
        sales.remove(household, sales.find(household).orElseThrow().version());
    }

    private SaleData stored() {
        return sales.find(household).orElseThrow().data();
    }

    private void press(String text) {
        test($(Button.class).withText(text).last()).click();
    }

    private boolean isShown(String title) {
        return $(H3.class).withTextContaining(title).exists();
    }

    private boolean isTold(String text) {
        return $(Span.class).withTextContaining(text).exists();
    }
}
