package no.leietileie.register.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.StatusBadge;
import no.leietileie.register.households.LookReason;
import no.leietileie.register.imports.ImportId;
import no.leietileie.register.imports.Landlord;
import no.leietileie.register.imports.LineRow;
import no.leietileie.register.imports.RegisterImports;
import no.leietileie.register.imports.Resolution;
import no.leietileie.register.imports.RowState;
import no.leietileie.register.ui.RegisterNavigation;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import no.leietileie.support.WithConsultant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@DatabaseTest
@Import(Landlord.class)
@ViewPackages(classes = RegisterNavigation.class)
@WithConsultant
class HeldRowsViewTest extends SpringBrowserlessTest {

    private static final String KARI =
            "K1;O1;Storgata 1;H0101;3015;Drammen;Nordmann, Kari;01818012337;;90000001;01.01.2024;31.12.2026;;8"
                    + " 450,00;0;";
    private static final String NAMESAKE = KARI.replace("01818012337", "010180");
    private static final String OTHER_NAME = KARI.replace("Nordmann, Kari", "Yilmaz, Mehmet");

    @Autowired
    Landlord landlord;

    @Autowired
    RegisterImports imports;

    @Autowired
    ImportsSection myDay;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void start() {
        landlord.forgetEverything();
        jdbc.sql("DELETE FROM access_log").update();
    }

    @Test
    void an_empty_queue_says_so_and_leads_back() {
        navigate("import/venter", HeldRowsView.class);

        assertThat($(H2.class).first().getText()).isEqualTo("Ingen rader venter på en avgjørelse");
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("import");
    }

    @Test
    void the_queue_shows_why_a_row_waits_and_where_it_came_from() {
        heldNamesake();

        navigate("import/venter", HeldRowsView.class);

        var grid = $(HeldRowGrid.class).first();
        assertThat(test(grid).size()).isEqualTo(1);
        assertThat(test(grid).getCellText(0, 1)).isEqualTo("K2");
        assertThat(test(grid).getCellText(0, 2)).isEqualTo("Nordmann, Kari");
        assertThat(test(grid).getCellText(0, 4)).isEqualTo("register.csv");
        assertThat(test(grid).getCellText(0, 5)).isEqualTo("2");
    }

    @Test
    void an_open_row_stands_beside_what_is_stored_and_the_look_is_logged() {
        var id = heldNamesake();

        open(id, 2);

        assertThat($(Anchor.class, panel()).all())
                .extracting(Anchor::getText)
                .contains("Husstanden til Kari Nordmann", "Rad 2 i filen");
        assertThat(comparedLine("Leietakere")).containsExactly("Leietakere", "Kari Nordmann", "Kari Nordmann", "");
        assertThat(comparedLine("Fødselsdato")).containsExactly("Fødselsdato", "01.01.1980", "01.01.1980", "");
        assertThat(comparedLine("Kontraktnumre")).containsExactly("Kontraktnumre", "K2", "K1", "Ulikt");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM access_log WHERE subject = 'import.held-row'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void the_same_household_takes_the_row_and_the_queue_is_empty() {
        var id = heldNamesake();
        open(id, 2);

        press("Samme husstand");

        assertThat(landlord.row(id, 2).state()).isEqualTo(RowState.APPLIED);
        assertThat(landlord.count("household")).isEqualTo(1);
        assertThat(landlord.count("lease")).isEqualTo(2);
        assertThat($(H2.class).first().getText()).isEqualTo("Ingen rader venter på en avgjørelse");
    }

    @Test
    void a_row_can_join_a_household_that_its_own_file_has_brought() {
        var id = landlord.applied(NAMESAKE, NAMESAKE.replace("K1;O1", "K2;O2"));
        open(id, 3);

        press("Samme husstand");

        assertThat(landlord.row(id, 3).state()).isEqualTo(RowState.APPLIED);
        assertThat(landlord.count("household")).isEqualTo(1);
        assertThat(landlord.count("lease")).isEqualTo(2);
    }

    @Test
    void a_new_household_takes_the_row() {
        var id = heldNamesake();
        open(id, 2);

        press("Ny husstand");

        assertThat(landlord.row(id, 2).state()).isEqualTo(RowState.APPLIED);
        assertThat(landlord.count("household")).isEqualTo(2);
    }

    @Test
    void after_a_decision_the_next_row_opens_by_itself() {
        landlord.applied(KARI, "K2;O2;Storgata 2;H0101;3015;Drammen;Ali Hassan;15899223443;;;;;;;;");
        var id = landlord.applied(OTHER_NAME, "K2;O2;Storgata 2;H0101;3015;Drammen;Ole Brumm;15899223443;;;;;;;;");
        open(id, 2);

        press("Hopp over raden");

        assertThat(landlord.row(id, 2).state()).isEqualTo(RowState.SKIPPED);
        assertThat($(H2.class, panel()).first().getText()).isEqualTo("Ole Brumm");
    }

    @Test
    void a_skipped_row_waits_again_after_undo() {
        landlord.applied(KARI);
        var id = landlord.applied(OTHER_NAME);
        open(id, 2);
        press("Hopp over raden");

        test($(Button.class).withText("Angre").first()).click();

        assertThat(landlord.row(id, 2).state()).isEqualTo(RowState.PENDING);
        assertThat($(H2.class, panel()).first().getText()).isEqualTo("Yilmaz, Mehmet");
    }

    @Test
    void rows_that_contradict_each_other_stand_side_by_side() {
        landlord.applied(KARI);
        var id = landlord.applied(KARI, KARI.replace("8 450,00", "9999"));

        open(id, 2);

        assertThat($(H3.class, panel()).all()).extracting(H3::getText).contains("Rad 3");
        assertThat($(NativeTableRow.class, panel()).all().stream().map(HeldRowsViewTest::texts))
                .contains(List.of("Husleie per måned", "8\u00a0450", "9\u00a0999", "Ulikt"));
    }

    @Test
    void the_second_of_two_rows_that_contradict_can_join_the_household_that_the_first_became() {
        var id = landlord.applied(KARI, KARI.replace("8 450,00", "9999"));
        open(id, 2);
        press("Ny husstand");

        press("Samme husstand");

        assertThat(landlord.counts(id).held()).isZero();
        assertThat(landlord.count("household")).isEqualTo(1);
        assertThat(jdbc.sql("SELECT monthly_rent FROM lease")
                        .query(Integer.class)
                        .single())
                .isEqualTo(9999_00);
    }

    @Test
    void what_contradicts_is_shown_wherever_in_the_row_it_stands() {
        landlord.applied(KARI);
        var id = landlord.applied(KARI, KARI.replace("90000001", "").replace(";O1;", ";O9;"));

        open(id, 2);

        assertThat($(NativeTableRow.class, panel()).all().stream().map(HeldRowsViewTest::texts))
                .contains(
                        List.of("Objektnummer", "O1", "O9", "Ulikt"),
                        List.of("Telefon", "+47\u00a0900\u00a000\u00a0001", "ikke oppgitt", "Ulikt"));
    }

    @Test
    void a_file_that_lifts_a_protection_is_decided_about_by_those_who_see_protected_households() {
        landlord.applied(KARI.replaceAll(";$", ";SPERRET"));
        var id = landlord.applied(KARI);
        assertThat(SignedIn.consultant(imports::countHeldRows)).isZero();

        SignedIn.trusted(() -> {
            open(id, 2);
            ask().setValue(LookReason.CORRECTION);
            press("Åpne husstanden");
            assertThat(comparedLine("Adressesperre"))
                    .containsExactly("Adressesperre", "Ingen", "Strengt fortrolig adresse", "Ulikt");
            assertThat($(Button.class, panel()).withText("Behold sperren").exists())
                    .isTrue();
            press("Opphev sperren");
            return id;
        });

        assertThat(jdbc.sql("SELECT protection FROM household")
                        .query(String.class)
                        .list())
                .containsExactly("NONE");
        assertThat(landlord.row(id, 2).state()).isEqualTo(RowState.APPLIED);
    }

    @Test
    void a_row_about_a_protected_household_is_not_found_by_those_who_may_not_see_it() {
        landlord.applied(KARI);
        var id = landlord.applied(KARI.replaceAll(";$", ";SPERRET"));

        open(id, 2);

        assertThat($(MasterDetailLayout.class).exists()).isFalse();
        assertThat($(Span.class).all()).extracting(Span::getText).contains("0 å avgjøre");
    }

    @Test
    void a_row_of_an_import_that_is_not_applied_can_be_looked_at_and_not_be_decided() {
        landlord.applied(NAMESAKE);
        var id = landlord.checked(NAMESAKE.replace("K1;O1", "K2;O2"));

        open(id, 2);

        assertThat($(NativeTableRow.class, panel()).all()).isNotEmpty();
        assertThat($(Button.class, panel()).withText("Ny husstand").exists()).isFalse();
    }

    @Test
    void whoever_is_second_is_told_and_nothing_is_changed() {
        var id = heldNamesake();
        open(id, 2);
        LineRow held = landlord.row(id, 2);
        landlord.resolve(id, held, new Resolution.NewHousehold());

        press("Samme husstand");

        assertThat(landlord.count("household")).isEqualTo(2);
        assertThat($(Notification.class).all()).hasSize(1);
        assertThat($(H2.class).first().getText()).isEqualTo("Ingen rader venter på en avgjørelse");
    }

    @Test
    void my_day_counts_what_waits() {
        landlord.applied(KARI);
        landlord.applied(OTHER_NAME);
        var checked = landlord.checked(KARI);
        navigate("import/venter", HeldRowsView.class);

        var card = (Card) myDay.create();

        assertThat(anchors(card)).containsExactly("import/" + checked.value(), "import/venter");
    }

    @Test
    void my_day_says_in_one_line_that_nothing_waits() {
        navigate("import/venter", HeldRowsView.class);

        assertThat(anchors((Card) myDay.create())).isEmpty();
    }

    @Test
    void a_row_that_may_belong_to_a_protected_household_is_compared_once_it_was_said_why() {
        var id = heldNamesake();
        jdbc.sql("UPDATE household SET protection = 'FORTROLIG'").update();
        var trusted = SignedIn.user(2, true);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(trusted, null, trusted.getAuthorities()));

        open(id, 2);

        assertThat($(NativeTableRow.class, panel()).exists()).isFalse();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM access_log WHERE subject = 'import.held-row'")
                        .query(Long.class)
                        .single())
                .isZero();

        ask().setValue(LookReason.CORRECTION);
        press("Åpne husstanden");

        assertThat(comparedLine("Leietakere")).contains("Kari Nordmann");
        assertThat(jdbc.sql("SELECT JSON_VALUE(detail, '$.purpose') FROM access_log WHERE subject = 'import.held-row'")
                        .query(String.class)
                        .single())
                .isEqualTo("CORRECTION");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<LookReason> ask() {
        return $(ComboBox.class, panel()).single();
    }

    private ImportId heldNamesake() {
        landlord.applied(NAMESAKE);
        return landlord.applied(NAMESAKE.replace("K1;O1", "K2;O2"));
    }

    private void open(ImportId id, int sourceRow) {
        int number = landlord.row(id, sourceRow).number();
        ImportNavigation.openHeldRows(Optional.of(new HeldRowKey(id, number)));
    }

    private void press(String text) {
        test($(Button.class, panel()).withText(text).first()).click();
    }

    private Component panel() {
        return $(MasterDetailLayout.class).first().getDetail();
    }

    private List<String> comparedLine(String label) {
        return $(NativeTableRow.class, panel()).all().stream()
                .map(HeldRowsViewTest::texts)
                .filter(texts -> texts.getFirst().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(NativeTableRow row) {
        return row.getChildren()
                .map(cell -> cell.getChildren()
                        .filter(StatusBadge.class::isInstance)
                        .findFirst()
                        .map(badge -> badge.getElement().getTextRecursively())
                        .orElseGet(() -> cell.getElement().getText()))
                .toList();
    }

    private static List<String> anchors(Component component) {
        return component
                .getChildren()
                .flatMap(
                        child -> child instanceof Anchor anchor ? Stream.of(anchor.getHref()) : anchors(child).stream())
                .toList();
    }
}
