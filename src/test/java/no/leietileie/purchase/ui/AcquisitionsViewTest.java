package no.leietileie.purchase.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.ZoneId;
import no.leietileie.base.ui.DateField;
import no.leietileie.base.ui.KronerField;
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
}
