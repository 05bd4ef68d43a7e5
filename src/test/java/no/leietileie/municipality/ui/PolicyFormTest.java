package no.leietileie.municipality.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.leietileie.municipality.MunicipalityProfile;
import no.leietileie.municipality.PolicyKey;
import no.leietileie.municipality.PolicyParts;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.WithConsultant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@WithConsultant
class PolicyFormTest extends SpringBrowserlessTest {

    @Autowired
    List<PolicyKey<?>> keys;

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

    @Test
    void whether_words_are_needed_does_not_depend_on_what_else_is_wrong() {
        var form = new PolicyForm<>(MunicipalityProfile.KEY, new MunicipalityProfile("", "12", ""));
        form.addParts();
        form.show();
        UI.getCurrent().add(form);

        assertThat($(TextField.class).all().getFirst().getLabel()).endsWith("(må fylles ut)");
    }

    @Test
    void every_text_without_which_a_rule_is_not_sound_is_marked() {
        assertThat(keys)
                .allSatisfy(key -> assertThat(PolicyParts.of(key).parts())
                        .filteredOn(part -> part.type() == String.class)
                        .allSatisfy(text -> assertThat(text.mayBeBlank())
                                .as("%s of %s", text.name(), key.name())
                                .isEqualTo(isSoundWith(key, text, "") || !isSoundWith(key, text, "–"))));
    }

    private static <T> boolean isSoundWith(PolicyKey<T> key, PolicyParts.Part part, String text) {
        var parts = PolicyParts.of(key);
        Map<String, @Nullable Object> values = new HashMap<>(parts.read(key.standard()));
        values.put(part.name(), text);
        return key.sound().test(parts.build(values));
    }
}
