package no.leietileie.municipality.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import no.leietileie.municipality.MunicipalityProfile;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.WithConsultant;
import org.junit.jupiter.api.Test;

@DatabaseTest
@WithConsultant
class PolicyFormTest extends SpringBrowserlessTest {

    @Test
    void words_without_which_the_rule_makes_no_sense_are_asked_for_beside_their_field() {
        var form = new PolicyForm<>(MunicipalityProfile.KEY, new MunicipalityProfile("", "", ""));
        form.addParts();
        form.show();
        UI.getCurrent().add(form);

        assertThat(form.value()).isEmpty();
        var labels = $(TextField.class).all().stream().map(TextField::getLabel).toList();
        assertThat(labels.getFirst()).endsWith("(må fylles ut)");
        assertThat(labels.getLast()).endsWith("(valgfritt)");
        assertThat($(Button.class).withText("Navn: Må fylles ut").all()).hasSize(1);

        test($(TextField.class).all().getFirst()).setValue("Elvestrand kommune");

        assertThat(form.value()).contains(new MunicipalityProfile("Elvestrand kommune", "", ""));
    }
}
