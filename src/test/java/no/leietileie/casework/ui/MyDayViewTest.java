package no.leietileie.casework.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.H1;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.WithConsultant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@ViewPackages(packages = {"no.leietileie.casework", "no.leietileie.meeting", "no.leietileie.register.ui"})
@WithConsultant
class MyDayViewTest extends SpringBrowserlessTest {

    @Autowired
    JdbcClient jdbc;

    @Test
    void the_day_is_the_first_page_and_a_look_at_it_is_logged() {
        long before = looks();

        navigate("", MyDayView.class);

        assertThat(looks()).isEqualTo(before + 1);

        assertThat($(H1.class).first().getText()).isEqualTo("Min dag");
    }

    private long looks() {
        return jdbc.sql("SELECT COUNT(*) FROM access_log WHERE subject = 'my-day'")
                .query(Long.class)
                .single();
    }
}
