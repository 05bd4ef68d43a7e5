package no.leietileie.resource.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.QueryParameters;
import no.leietileie.resource.Interpreters;
import no.leietileie.resource.ResourceFixture;
import no.leietileie.resource.ResourceId;
import no.leietileie.resource.Venues;
import no.leietileie.resource.calendar.WorkCalendar;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.WithConsultant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@ViewPackages(classes = StaffView.class)
@WithConsultant
class ResourcePagesTest extends SpringBrowserlessTest {

    @Autowired
    ResourceFixture fixture;

    @Autowired
    Interpreters interpreters;

    @Autowired
    Venues venues;

    @Autowired
    WorkCalendar calendar;

    @Test
    void an_interpreter_is_opened_by_her_address_and_set_aside_and_taken_back() {
        ResourceId id = fixture.interpreter("so");

        open(InterpretersView.class, "open", String.valueOf(id.value()));
        press("Ta ut av bruk");
        assertThat(interpreters.find(id).orElseThrow().active()).isFalse();

        press("Angre");
        assertThat(interpreters.find(id).orElseThrow().active()).isTrue();
    }

    @Test
    void a_form_with_errors_saves_nothing_and_says_what_to_mend() {
        int before = venues.listAll().size();
        open(VenuesView.class, "open", "new");

        press("Lagre");

        assertThat($(Button.class).all()).extracting(Button::getText).anyMatch(text -> text.contains("Skriv navnet"));
        assertThat(venues.listAll()).hasSize(before);
    }

    @Test
    void a_feast_is_taken_into_the_calendar_and_out_again() {
        open(WorkCalendarView.class, "year", "2028");
        int before = calendar.proposals(2028).size();

        press("Ta inn i kalenderen");
        assertThat(calendar.proposals(2028)).hasSize(before - 1);

        press("Angre");
        assertThat(calendar.proposals(2028)).hasSize(before);
    }

    @ParameterizedTest
    @ValueSource(classes = {InterpretersView.class, VenuesView.class, StaffView.class})
    void a_sheet_of_who_is_there_when_is_taken_in_from_each_list(Class<? extends Component> view) {
        UI.getCurrent().navigate(view);

        press("Les inn ark");

        assertThat($(SheetDialog.class).single().isOpened()).isTrue();
    }

    private static void open(Class<? extends Component> view, String parameter, String value) {
        UI.getCurrent().navigate(view, QueryParameters.of(parameter, value));
    }

    private void press(String text) {
        test($(Button.class).withText(text).first()).click();
    }
}
