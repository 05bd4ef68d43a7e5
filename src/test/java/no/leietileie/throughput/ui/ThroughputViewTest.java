package no.leietileie.throughput.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.charts.Chart;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.WithConsultant;
import no.leietileie.throughput.DashboardFilter;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
@ViewPackages(classes = ThroughputView.class)
@WithConsultant
class ThroughputViewTest extends SpringBrowserlessTest {

    @Test
    void a_dashboard_has_a_chart_a_table_and_a_file_for_every_figure() {
        navigate("gjennomstromning", ThroughputView.class);

        int cards = $(FigureCard.class).all().size();
        assertThat(cards).isEqualTo(6);
        assertThat($(Chart.class).all()).hasSize(cards);
        assertThat($(Anchor.class).withText("Last ned som Excel").all()).hasSize(cards);
        assertThat($(Headline.class).all()).hasSize(4);
    }

    @Test
    void one_district_has_no_contacts_since_their_target_is_of_the_whole_municipality() {
        UI.getCurrent().navigate("gjennomstromning", QueryParameters.fromString("district=999999&year=2025"));

        assertThat($(FigureCard.class).all()).hasSize(5);
        assertThat($(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("Antall under 5 er skjult"));
    }

    @Test
    void an_address_says_year_and_district_and_what_makes_no_sense_counts_as_not_said() {
        var filter = new DashboardFilter(2024, 7L);

        assertThat(DashboardAddress.read(DashboardAddress.write(filter), 2026)).isEqualTo(filter);
        assertThat(DashboardAddress.read(QueryParameters.fromString("year=2031&district=x"), 2026))
                .isEqualTo(new DashboardFilter(2026, null));
    }
}
