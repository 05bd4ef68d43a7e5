package no.leietileie.register.ui.accesslog;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import no.leietileie.access.AccessLog;
import no.leietileie.access.ActingUser;
import no.leietileie.access.Agency;
import no.leietileie.access.Role;
import no.leietileie.access.SignedInUser;
import no.leietileie.access.UserId;
import no.leietileie.access.log.AccessLogRow;
import no.leietileie.base.ui.EmptyState;
import no.leietileie.base.ui.RemovableChip;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.RegisterFixture;
import no.leietileie.register.TestHousehold;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
@ViewPackages(classes = AccessLogView.class)
class AccessLogViewTest extends SpringBrowserlessTest {

    @Autowired
    RegisterFixture fixture;

    @Autowired
    AccessLog log;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    private HouseholdId household;

    @BeforeEach
    void someHaveLooked() {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        administrator(), null, administrator().getAuthorities()));
        household = fixture.household(TestHousehold.named("Prøvesen")).householdId();
        log(() -> {
            log.looked(household.value(), "household.page", "telefon fra leietaker");
            log.changed(household.value(), "household.consultant", Map.of("consultantId", "– → user:1"));
        });
    }

    @Test
    void the_filter_in_the_address_decides_the_lines_newest_first() {
        open("household=" + household.value());

        assertThat(rows()).extracting(AccessLogRow::subject).containsExactly("household.consultant", "household.page");

        open("household=" + household.value() + "&action=looked");
        assertThat(rows()).extracting(AccessLogRow::subject).containsExactly("household.page");
    }

    @Test
    void a_chip_that_is_taken_away_takes_its_filter_with_it() {
        open("household=" + household.value() + "&action=looked&from=2000-01-01");
        assertThat(rows()).hasSize(1);

        $(RemovableChip.class)
                .withCondition(chip -> chip.getText().startsWith("Hva"))
                .single()
                .click();

        assertThat(rows()).hasSize(2);
    }

    @Test
    void the_open_line_shows_before_and_after_and_has_an_address() {
        open("household=" + household.value() + "&action=changed");
        var change = rows().getFirst();

        open("household=" + household.value() + "&action=changed&entry=" + change.id());

        assertThat($(Span.class).from($(AccessLogPanel.class).single()).all())
                .extracting(Span::getText)
                .contains("–", "user:1");
    }

    @Test
    void an_address_that_makes_no_sense_shows_everything() {
        open("household=x&action=flew&from=yesterday&entry=-1");

        assertThat(rows()).isNotEmpty();
        assertThat($(RemovableChip.class).exists()).isFalse();
    }

    @Test
    void a_period_takes_in_its_last_day_and_one_the_wrong_way_round_says_so() {
        LocalDate today = LocalDate.now(clock);

        open("household=" + household.value() + "&from=" + today + "&to=" + today);
        assertThat(rows()).hasSize(2);

        open("household=" + household.value() + "&from=" + today.plusDays(1));
        assertThat(words()).anyMatch(text -> text.contains("Fjern et filter"));

        open("household=" + household.value() + "&from=" + today + "&to=" + today.minusDays(1));
        assertThat(words()).anyMatch(text -> text.contains("«Til og med» er før «Fra og med»"));
    }

    private List<String> words() {
        return $(EmptyState.class)
                .single()
                .getElement()
                .getTextRecursively()
                .lines()
                .toList();
    }

    private void log(Runnable work) {
        SignedIn.consultant(() -> {
            transaction.executeWithoutResult(_ -> work.run());
            return true;
        });
    }

    private static SignedInUser administrator() {
        return new SignedInUser(
                new UserId(9), "admin", "Administrator", Agency.BOLIGKONTOR, "", false, false, Set.of(Role.ADMIN));
    }

    private static <T> T asAdministrator(Supplier<T> work) {
        return ActingUser.as(administrator(), work);
    }

    private void open(String query) {
        UI.getCurrent().navigate("administrasjon/innsynslogg", QueryParameters.fromString(query));
    }

    private List<AccessLogRow> rows() {
        AccessLogGrid grid = $(AccessLogGrid.class).single();
        return asAdministrator(() -> IntStream.range(0, test(grid).size())
                .mapToObj(test(grid)::getRow)
                .toList());
    }
}
