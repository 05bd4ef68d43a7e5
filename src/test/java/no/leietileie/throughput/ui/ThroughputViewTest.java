package no.leietileie.throughput.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.charts.Chart;
import com.vaadin.flow.component.charts.ChartOptions;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import no.leietileie.access.ActingUser;
import no.leietileie.access.Agency;
import no.leietileie.municipality.DistrictData;
import no.leietileie.municipality.Districts;
import no.leietileie.register.RegisterFixture;
import no.leietileie.register.TestHousehold;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.WithConsultant;
import no.leietileie.throughput.DashboardFilter;
import no.leietileie.throughput.Period;
import no.leietileie.throughput.counting.FigureSnapshots;
import no.leietileie.throughput.counting.FigureSource;
import no.leietileie.throughput.counting.ListQuestion;
import no.leietileie.throughput.drawing.FigureKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
@ViewPackages(classes = ThroughputView.class)
@WithConsultant
class ThroughputViewTest extends SpringBrowserlessTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Autowired
    RegisterFixture fixture;

    @Autowired
    FigureSnapshots snapshots;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Districts districts;

    @Test
    void with_an_empty_register_every_figure_says_what_will_appear_and_draws_nothing() {
        // What other tests left in the shared database is in no figure any longer.
        jdbc.sql("UPDATE household SET protection = 'FORTROLIG'").update();
        jdbc.sql("UPDATE tenant_list SET protection = 'FORTROLIG'").update();
        snapshots.count();

        navigate("gjennomstromning", ThroughputView.class);

        assertThat($(FigureCard.class).all()).hasSize(FigureKind.values().length);
        assertThat($(Chart.class).all()).isEmpty();
        assertThat($(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .filteredOn(text -> text.startsWith("Her kommer") || text.startsWith("Ingen løpende kontrakter"))
                .hasSize(FigureKind.values().length);
    }

    @Test
    void a_figure_with_something_to_show_has_a_chart_and_its_numbers() {
        for (int i = 0; i < 6; i++) {
            fixture.household(TestHousehold.named("Tall"));
        }
        snapshots.count();

        navigate("gjennomstromning", ThroughputView.class);

        assertThat($(Chart.class).all()).isNotEmpty();
    }

    @Test
    void numbers_that_a_chart_speaks_are_written_as_those_of_the_page() {
        navigate("gjennomstromning", ThroughputView.class);

        var words = ChartOptions.get(UI.getCurrent()).getLang();
        assertThat(words.getDecimalPoint()).isEqualTo(",");
        assertThat(words.getThousandsSep()).isEqualTo("\u00a0");
    }

    @Test
    void one_district_has_no_targets_since_they_are_of_the_whole_municipality() {
        ActingUser.run(ActingUser.SYSTEM, () -> districts.create(new DistrictData("Prøvebydel", Set.of("9998"))));
        long district = districts.listAll().stream()
                .filter(row -> row.name().equals("Prøvebydel"))
                .findFirst()
                .orElseThrow()
                .id();

        UI.getCurrent().navigate("gjennomstromning", QueryParameters.fromString("district=" + district + "&year=2025"));

        assertThat($(FigureCard.class).all())
                .extracting(FigureCard::kind)
                .doesNotContain(FigureKind.CONTACTS, FigureKind.VISITS)
                .hasSize(FigureKind.values().length - 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "year=2021",
                "year=1",
                "year=2099",
                "year=" + "999999999999999999999999999999",
                "year=",
                "quarter=9",
                "year=2021&quarter=4&months=12",
                "year=2022&quarter=1",
                "quarter=x&months=x",
                "district=999999",
                "district=-1",
                "district=0",
                "agency=NOBODY",
                "agency=BOLIGKONTOR&district=999999",
                "list=EXITS&from=x&to=" + "999999999999999999999999999999"
            })
    void an_address_of_what_there_is_not_gives_the_page_as_it_opens(String query) {
        UI.getCurrent().navigate("gjennomstromning", QueryParameters.fromString(query));

        assertThat($(FigureCard.class).all()).hasSize(FigureKind.values().length);
        var period = $(Select.class).all().getFirst();
        assertThat(period.getValue()).isIn(Period.year(LocalDate.now().getYear()), Period.year(2022));
        assertThat($(Select.class).all()).extracting(Select::getValue).containsExactly(period.getValue(), null, null);
    }

    @Test
    void only_quarters_are_offered_that_are_drawn_month_by_month() {
        navigate("gjennomstromning", ThroughputView.class);

        assertThat(offered(LocalDate.of(2026, 2, 3))).containsExactly(8103, 8102, 8101, 8100);
        assertThat(offered(LocalDate.of(2026, 11, 26))).containsExactly(8106, 8105, 8104, 8103, 8102, 8101, 8100);
        assertThat(DashboardAddress.read(QueryParameters.fromString("year=2024&quarter=4"), LocalDate.of(2026, 2, 3)))
                .isEqualTo(DashboardFilter.of(2024));
    }

    private List<Integer> offered(LocalDate today) {
        FilterBar filters = $(FilterBar.class).single();
        filters.show(DashboardFilter.of(today.getYear()), today);
        return $(Select.class)
                .all()
                .getFirst()
                .getListDataView()
                .getItems()
                .map(Period.class::cast)
                .filter(period -> ((Period) period).kind() == Period.Kind.QUARTER)
                .map(period -> ((Period) period).when())
                .toList();
    }

    @Test
    void a_figure_that_was_moved_or_put_away_by_keyboard_stays_so() {
        navigate("gjennomstromning", ThroughputView.class);
        test($(Button.class).withText("Tilpass").single()).click();
        test($(Button.class).withText("Flytt bak").all().getFirst()).click();
        test($(Button.class).withText("Ta bort").all().get(2)).click();

        navigate("gjennomstromning", ThroughputView.class);

        assertThat($(FigureCard.class).all())
                .extracting(FigureCard::kind)
                .startsWith(FigureKind.EXITS, FigureKind.FLOW, FigureKind.CONTACTS)
                .doesNotContain(FigureKind.FUNNEL);
    }

    @Test
    void an_address_says_what_is_asked_for_and_what_makes_no_sense_counts_as_not_said() {
        var district = new DashboardFilter(2024, 7L, null);
        var agency = new DashboardFilter(2024, null, Agency.NAV);
        var list = new ListQuestion(FigureSource.EXITS.name(), Set.of("BOUGHT_OWN"), 24_300, 24_311, 1, 1);

        assertThat(DashboardAddress.read(DashboardAddress.write(district), TODAY))
                .isEqualTo(district);
        assertThat(DashboardAddress.read(DashboardAddress.write(agency), TODAY)).isEqualTo(agency);
        assertThat(DashboardAddress.readList(DashboardAddress.write(agency, list)))
                .isEqualTo(list);
        assertThat(DashboardAddress.read(QueryParameters.fromString("year=2031&district=x&agency=BOLIGKONTOR"), TODAY))
                .isEqualTo(DashboardFilter.of(2026));
        assertThat(DashboardAddress.readList(QueryParameters.fromString("list=HOUSEHOLDS")))
                .isNull();
    }

    @Test
    void a_quarter_that_is_over_can_be_asked_for_and_a_part_of_the_municipality_only_by_year() {
        var quarter = DashboardFilter.of(new Period(Period.Kind.QUARTER, 2026 * 4 + 2));
        var twelve = DashboardFilter.of(new Period(Period.Kind.TWELVE_MONTHS, 2026 * 4 + 2));

        assertThat(DashboardAddress.read(DashboardAddress.write(quarter), TODAY))
                .isEqualTo(quarter);
        assertThat(DashboardAddress.read(DashboardAddress.write(twelve), TODAY)).isEqualTo(twelve);
        assertThat(DashboardAddress.read(QueryParameters.fromString("year=2026&quarter=4"), TODAY))
                .isEqualTo(DashboardFilter.of(2026));
        assertThat(DashboardAddress.read(QueryParameters.fromString("year=2024&quarter=4"), TODAY))
                .isEqualTo(DashboardFilter.of(2024));
        assertThat(DashboardAddress.read(QueryParameters.fromString("year=2026&quarter=3&district=7"), TODAY))
                .isEqualTo(new DashboardFilter(2026, 7L, null));
    }

    @Test
    void a_list_is_as_long_as_its_number_and_without_one_there_is_no_page() {
        fixture.household(TestHousehold.named("Bak"));
        var today = LocalDate.now(ZoneId.of("Europe/Oslo"));

        UI.getCurrent()
                .navigate(
                        FigureListView.class,
                        DashboardAddress.write(
                                DashboardFilter.of(today.getYear()), ListQuestion.of(FigureSource.TENANCIES, 0)));
        assertThat(getCurrentView()).isInstanceOf(FigureListView.class);

        navigate("gjennomstromning/liste", ThroughputView.class);
    }
}
