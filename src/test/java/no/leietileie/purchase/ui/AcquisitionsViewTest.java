package no.leietileie.purchase.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.ZoneId;
import no.leietileie.base.Nok;
import no.leietileie.base.ui.DateField;
import no.leietileie.base.ui.KronerField;
import no.leietileie.purchase.AcquisitionData;
import no.leietileie.purchase.AcquisitionRow;
import no.leietileie.purchase.Acquisitions;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.WithConsultant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
@ViewPackages(classes = AcquisitionsView.class)
@WithConsultant
class AcquisitionsViewTest extends SpringBrowserlessTest {

    @Autowired
    Acquisitions acquisitions;

    @Test
    @SuppressWarnings("unchecked")
    void a_dwelling_that_is_entered_stands_in_the_list_of_its_year() {
        navigate("innkjopte-boliger", AcquisitionsView.class);
        test($(Button.class).withText("Ny innkjøpt bolig").single()).click();
        var today = LocalDate.now(ZoneId.of("Europe/Oslo"));
        test($(TextField.class)
                        .withCondition(field -> !(field instanceof KronerField))
                        .single())
                .setValue("Prøveveien 7");
        test($(DateField.class).single()).setValue(today);
        test($(KronerField.class).single()).setValue("2 350 000");
        test($(Button.class).withText("Lagre").single()).click();

        assertThat(acquisitions.listOf(today.getYear()))
                .extracting(row -> row.data().dwelling())
                .contains("Prøveveien 7");
        Grid<AcquisitionRow> grid = $(Grid.class).single();
        assertThat(test(grid).size()).isPositive();
    }

    @Test
    void what_was_written_about_a_dwelling_that_was_removed_meanwhile_is_stored_once_its_writer_has_been_told() {
        var today = LocalDate.now(ZoneId.of("Europe/Oslo"));
        var id = acquisitions.add(new AcquisitionData(today, "Prøveveien 8", Nok.ofKroner(2_000_000)));
        var row = acquisitions.listOf(today.getYear()).stream()
                .filter(one -> one.id().equals(id))
                .findAny()
                .orElseThrow();
        new AcquisitionDialog(acquisitions, row, today, () -> {}).open();
        test($(KronerField.class).single()).setValue("2 100 000");
        acquisitions.remove(id, row.version());

        test($(Button.class).withText("Lagre").single()).click();
        assertThat($(H3.class)
                        .withTextContaining("Noen andre har fjernet boligen")
                        .exists())
                .isTrue();
        assertThat(acquisitions.listOf(today.getYear()))
                .noneMatch(one -> one.data().dwelling().equals("Prøveveien 8"));

        test($(Button.class).withText("Lagre").single()).click();
        assertThat(acquisitions.listOf(today.getYear()))
                .filteredOn(one -> one.data().dwelling().equals("Prøveveien 8"))
                .extracting(one -> one.data().price())
                .containsExactly(Nok.ofKroner(2_100_000));
    }

    @Test
    void a_price_of_nothing_but_blanks_is_missing() {
        new AcquisitionDialog(acquisitions, null, LocalDate.now(ZoneId.of("Europe/Oslo")), () -> {}).open();
        test($(KronerField.class).single()).setValue("   ");
        $(DateField.class).single().setValue(LocalDate.of(2020, 1, 1));
        $(TextField.class)
                .withCondition(field -> !(field instanceof KronerField))
                .single()
                .setValue("B");

        test($(Button.class).withText("Lagre").single()).click();

        assertThat($(KronerField.class).single().getErrorMessage()).isEqualTo("Skriv hva boligen kostet");
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_dwelling_of_the_last_century_is_found_in_its_year() {
        acquisitions.add(new AcquisitionData(LocalDate.of(1998, 5, 1), "Prøveveien 9", Nok.ofKroner(800_000)));

        UI.getCurrent().navigate(AcquisitionsView.class, QueryParameters.of("year", "1998"));

        assertThat($(Select.class).single().getValue()).isEqualTo(1998);
        Grid<AcquisitionRow> grid = $(Grid.class).single();
        assertThat(test(grid).size()).isEqualTo(1);
    }
}
