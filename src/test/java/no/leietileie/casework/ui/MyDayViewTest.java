package no.leietileie.casework.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.H1;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.WithConsultant;
import org.junit.jupiter.api.Test;

@DatabaseTest
@ViewPackages(packages = {"no.leietileie.casework", "no.leietileie.meeting", "no.leietileie.register.ui"})
@WithConsultant
class MyDayViewTest extends SpringBrowserlessTest {

    @Test
    void the_day_is_the_first_page() {
        navigate("", MyDayView.class);

        assertThat($(H1.class).first().getText()).isEqualTo("Min dag");
    }
}
