package no.leietileie.register.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.RouterLink;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import no.leietileie.base.ui.StatusBadge;
import no.leietileie.register.imports.ImportId;
import no.leietileie.register.imports.ImportState;
import no.leietileie.register.imports.Landlord;
import no.leietileie.register.imports.LineRow;
import no.leietileie.register.imports.RegisterImports;
import no.leietileie.register.imports.Resolution;
import no.leietileie.register.imports.applying.ImportJob;
import no.leietileie.register.imports.applying.ImportWork;
import no.leietileie.register.imports.column.RegisterColumn;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.WithConsultant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@Import(Landlord.class)
@ViewPackages(classes = ImportView.class)
@WithConsultant
class ImportViewTest extends SpringBrowserlessTest {

    private static final String KARI =
            "K1;O1;Storgata 1;H0101;3015;Drammen;Nordmann, Kari;01818012337;;90000001;01.01.2024;31.12.2026;;8"
                    + " 450,00;0;";
    private static final String OLA =
            "K2;O2;Storgata 2;H0101;3015;Drammen;Nordmann, Ola;15899223443;;90000002;01.01.2024;31.12.2026;;9 000;0;";
    private static final String WITHOUT_NUMBER = OLA.replace("K2;", ";");

    @Autowired
    Landlord landlord;

    @Autowired
    RegisterImports imports;

    @Autowired
    ImportWork work;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void start() {
        landlord.forgetEverything();
    }

    @Test
    void the_list_shows_each_file_with_its_state_and_counts() {
        landlord.applied(KARI);
        landlord.checked(KARI, WITHOUT_NUMBER);

        navigate("import", ImportListView.class);

        var grid = $(ImportGrid.class).single();
        assertThat(test(grid).size()).isEqualTo(2);
        assertThat(test(grid).getCellText(0, 4)).isEqualTo("2");
        assertThat(test(grid).getCellText(0, 9)).isEqualTo("1");
        assertThat(test(grid).getCellText(1, 5)).isEqualTo("1");
    }

    @Test
    void a_row_says_what_stands_in_the_file_where_something_was_found_and_hides_most_of_an_identity_number() {
        var id = landlord.checked(KARI.replace("8 450,00", "mye").replace("01818012337", "01818012338"));
        open(id);

        test($(LineGrid.class).single()).clickRow(0);

        assertThat(paragraphs())
                .contains("Det står «mye» i filen.", "Det står «018180*****» i filen.")
                .noneMatch(text -> text.contains("01818012338"));
    }

    @Test
    void the_rows_are_one_look_in_the_log_however_many_of_them_are_opened() {
        var id = landlord.checked(KARI, OLA);
        long before = looks();

        open(id);
        test($(LineGrid.class).single()).clickRow(0);
        test($(LineGrid.class).single()).clickRow(1);

        assertThat(looks()).isEqualTo(before + 1);
    }

    private long looks() {
        return jdbc.sql("SELECT COUNT(*) FROM access_log WHERE subject = 'import.rows'")
                .query(Long.class)
                .single();
    }

    @Test
    void a_dry_run_shows_a_sum_that_adds_up_and_rows_with_what_they_change() {
        landlord.applied(KARI);
        var id = landlord.checked(KARI.replace("8 450,00", "8700"), OLA, WITHOUT_NUMBER);

        open(id);

        assertThat(paragraphs())
                .anyMatch(text -> text.startsWith("Filen har 3 datarader: 1 er ny, 1 endrer noe, 0 er uendret"));
        assertThat(rows()).hasSize(3);
        assertThat(cell(0, 5)).isEqualTo("Husleie per måned: 8\u00a0450 → 8\u00a0700");
    }

    @Test
    void an_import_that_failed_again_and_again_says_how_far_it_came_and_what_to_do() {
        var id = landlord.checked(KARI, OLA);
        jdbc.sql("UPDATE register_import SET state = 'INTERRUPTED', rows_done = 1 WHERE id = :id")
                .param("id", id.value())
                .update();

        open(id);

        assertThat(paragraphs())
                .anyMatch(text -> text.startsWith("Filen har 2 datarader: 2 er nye")
                        && text.endsWith("Importen stoppet før alle var lagt inn."))
                .anyMatch(text -> text.contains("Velg «Fortsett» for å prøve igjen")
                        && text.contains("importnummer " + id.value()));
        assertThat($(StatusBadge.class).all())
                .extracting(badge -> badge.getElement().getTextRecursively())
                .anyMatch(text -> text.contains("Stoppet etter 1 av 2 rader"));
        press("Fortsett");
        assertThat(landlord.summary(id).state()).isEqualTo(ImportState.APPLYING);
    }

    @Test
    void an_undoing_that_failed_again_and_again_can_go_on() {
        var id = landlord.applied(KARI, OLA);
        jdbc.sql("UPDATE register_import SET state = 'UNDO_INTERRUPTED' WHERE id = :id")
                .param("id", id.value())
                .update();

        open(id);

        assertThat(paragraphs()).anyMatch(text -> text.contains("Velg «Fortsett å angre» for å prøve igjen"));
        press("Fortsett å angre");
        assertThat(landlord.summary(id).state()).isEqualTo(ImportState.UNDOING);
    }

    @Test
    void a_count_narrows_the_rows_to_what_it_counts_and_says_so_in_the_address() {
        var id = landlord.checked(KARI, WITHOUT_NUMBER);
        open(id);

        press("1Kan ikke brukes");

        assertThat(rows()).hasSize(1);
        assertThat(location()).isEqualTo("import/%d?outcome=rejected".formatted(id.value()));
    }

    @Test
    void a_row_opens_beside_the_list_with_what_was_found_and_what_to_do() {
        var id = landlord.checked(KARI, WITHOUT_NUMBER);
        int number = landlord.row(id, 3).number();

        ImportNavigation.open(UI.getCurrent(), id, ImportAddress.START.opened(number));

        var panel = $(LinePanel.class).single();
        assertThat($(H2.class, panel).first().getText()).isEqualTo("Rad 3");
        assertThat($(Paragraph.class, panel).all())
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("Kontraktnummer: "));
    }

    @Test
    void leases_that_the_file_does_not_mention_can_be_looked_at() {
        landlord.applied(KARI, OLA);
        var id = landlord.checked(OLA);
        open(id);
        var link = $(RouterLink.class)
                .withText("Se leieforholdene som ikke står i filen")
                .single();

        UI.getCurrent().navigate(link.getHref());

        Grid<?> grid = $(Grid.class).single();
        assertThat(test(grid).size()).isEqualTo(1);
        assertThat(test(grid).getCellText(0, 0)).isEqualTo("K1");
    }

    @Test
    void a_row_that_was_left_out_waits_no_more() {
        landlord.applied(KARI);
        var id = landlord.applied(KARI.replace("Nordmann, Kari", "Yilmaz, Mehmet"));
        open(id);
        assertThat(paragraphs()).anyMatch(text -> text.contains("1 venter på en avgjørelse"));
        assertThat($(RouterLink.class)
                        .withText("Ta stilling til radene som venter")
                        .exists())
                .isTrue();

        landlord.resolve(id, landlord.row(id, 2), new Resolution.Skip());
        UI.getCurrent().navigate("import");
        open(id);

        assertThat(paragraphs()).anyMatch(text -> text.contains("0 venter på en avgjørelse, 1 er utelatt"));
        assertThat($(RouterLink.class)
                        .withText("Ta stilling til radene som venter")
                        .exists())
                .isFalse();
        assertThat(landlord.counts(id).held()).isEqualTo(1);
    }

    @Test
    void nothing_is_stored_until_the_summary_has_been_accepted() {
        var id = landlord.checked(KARI);
        open(id);

        press("Legg inn 1 endring");
        assertThat(imports.progress(id).state()).isEqualTo(ImportState.CHECKED);
        test($(ConfirmDialog.class).single()).confirm();

        assertThat(imports.progress(id).state()).isEqualTo(ImportState.APPLYING);
        assertThat($(ProgressBar.class).exists()).isTrue();
        work.run(id, ImportJob.APPLY);
        open(id);
        assertThat(badges()).contains("Lagt inn");
        assertThat(landlord.count("lease")).isEqualTo(1);
    }

    @Test
    void a_whole_import_can_be_undone() {
        var id = landlord.applied(KARI);
        open(id);

        press("Angre importen");
        test($(ConfirmDialog.class).single()).confirm();
        work.run(id, ImportJob.UNDO);
        open(id);

        assertThat(badges()).contains("Angret");
        assertThat(landlord.count("lease")).isZero();
    }

    @Test
    void whoever_comes_second_is_told_and_sees_how_it_stands() {
        var id = landlord.checked(KARI);
        open(id);
        landlord.applied(id);

        press("Legg inn 1 endring");
        test($(ConfirmDialog.class).single()).confirm();

        assertThat(notice()).startsWith("Noen andre har gjort noe med importen");
        assertThat(badges()).contains("Lagt inn");
    }

    @Test
    void columns_without_a_known_name_are_chosen_by_hand_and_kept_under_a_name() {
        var id = landlord.checked(
                "Vår ref;Hvem bor der;Gate\nK1;Nordmann, Kari;Storgata 1\n".getBytes(StandardCharsets.UTF_8));
        open(id);
        assertThat(badges()).contains("Kolonner må velges", "Mangler: Kontraktnummer", "Mangler: Leietakers navn");

        choose(0, RegisterColumn.CONTRACT_NUMBER);
        choose(1, RegisterColumn.TENANT_NAME);
        test($(TextField.class).single()).setValue("Liten liste");
        press("Bruk kolonnene");
        work.run(id, ImportJob.DRY_RUN);
        open(id);

        assertThat(badges()).contains("Klar til godkjenning");
        assertThat(landlord.counts(id).created()).isEqualTo(1);
        assertThat(imports.listMappings()).extracting(saved -> saved.name()).containsExactly("Liten liste");
    }

    @Test
    void columns_are_not_used_while_one_that_is_needed_is_missing() {
        var id = landlord.checked(
                "Vår ref;Hvem bor der;Gate\nK1;Nordmann, Kari;Storgata 1\n".getBytes(StandardCharsets.UTF_8));
        open(id);

        press("Bruk kolonnene");

        assertThat(notice()).startsWith("Velg først hvilken kolonne");
        assertThat(imports.progress(id).state()).isEqualTo(ImportState.NEEDS_MAPPING);
    }

    @Test
    void a_file_that_cannot_be_read_says_why_and_offers_another_try() {
        var id = landlord.checked(new byte[0]);

        open(id);

        assertThat($(H2.class).first().getText()).isEqualTo("Vi kan ikke bruke filen");
        assertThat(paragraphs()).anyMatch(text -> text.startsWith("Filen er tom."));
    }

    @Test
    void an_import_that_is_discarded_leaves_only_that_it_was() {
        var id = landlord.checked(KARI);
        open(id);

        press("Forkast");
        test($(ConfirmDialog.class).single()).confirm();

        assertThat(badges()).contains("Forkastet");
        assertThat(landlord.count("import_row")).isZero();
    }

    private void open(ImportId id) {
        navigate("import/" + id.value(), ImportView.class);
    }

    private void press(String text) {
        test($(Button.class).all().stream()
                        .filter(button -> text(button.getElement()).equals(text) && button.isVisible())
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    /** Words of an element and all in it: a tile is a button that holds a number and a word. */
    private static String text(Element element) {
        return element.getTextRecursively();
    }

    @SuppressWarnings("unchecked")
    private void choose(int line, RegisterColumn column) {
        var choice = (ComboBox<RegisterColumn>)
                test($(MappingCard.class).single().columns()).getCellComponent(line, 2);
        test(choice).selectItem(choice.getItemLabelGenerator().apply(column));
    }

    private List<LineRow> rows() {
        var grid = $(LineGrid.class).single();
        int size = test(grid).size();
        return IntStream.range(0, size).mapToObj(test(grid)::getRow).toList();
    }

    private String cell(int row, int column) {
        return test($(LineGrid.class).single()).getCellText(row, column);
    }

    private List<String> paragraphs() {
        return $(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private List<String> badges() {
        return $(StatusBadge.class).all().stream()
                .map(badge -> badge.getElement().getTextRecursively())
                .toList();
    }

    private String notice() {
        return $(Notification.class).last().getElement().getTextRecursively();
    }

    private static String location() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }
}
