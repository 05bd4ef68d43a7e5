package no.leietileie.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.util.Set;
import no.leietileie.support.DatabaseTest;
import org.junit.jupiter.api.Test;

@DatabaseTest
class FormColumnTest extends SpringBrowserlessTest {

    @Test
    void what_must_be_filled_in_is_asked_for_whatever_kind_of_field_it_is() {
        Select<String> select = new Select<>();
        select.setItems("a", "b");
        CheckboxGroup<String> group = new CheckboxGroup<>();
        group.setItems("a", "b");

        assertAskedFor(new TextField(), "a");
        assertAskedFor(select, "a");
        assertAskedFor(group, Set.of("a"));
    }

    private static <V, F extends Component & HasLabel & HasValueAndElement<?, V>> void assertAskedFor(
            F field, V value) {
        Binder<String> binder = new Binder<>();
        binder.forField((HasValue<?, V>) field).asRequired("Velg noe").bind(bean -> field.getEmptyValue(), null);
        new FormColumn().required(field);

        assertThat(binder.validate().hasErrors())
                .as(field.getClass().getSimpleName())
                .isTrue();
        field.setValue(value);
        assertThat(binder.validate().hasErrors()).isFalse();
    }
}
