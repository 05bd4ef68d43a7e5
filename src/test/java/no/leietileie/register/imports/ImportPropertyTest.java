package no.leietileie.register.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.BeforeTry;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestContextManager;

/** Few people, contracts and dwellings, so that rows repeat, contradict and share with each other. */
@DatabaseTest
@Import(Landlord.class)
class ImportPropertyTest {

    private static final List<String> OTHER = List.of(";;;;;;;;;;;;;;;", Landlord.HEADER);

    @Autowired
    Landlord landlord;

    @Autowired
    RegisterImports imports;

    /** jqwik does not know Spring: the context is the same that other tests share. */
    @BeforeTry
    void start() throws Exception {
        var spring = new TestContextManager(ImportPropertyTest.class);
        spring.prepareTestInstance(this);
        spring.beforeTestMethod(this, ImportPropertyTest.class.getDeclaredMethod("start"));
        landlord.forgetEverything();
    }

    @Property(tries = 40, shrinking = ShrinkingMode.BOUNDED)
    void every_data_row_has_one_outcome_and_a_file_taken_in_whole_changes_nothing_when_taken_in_again(
            @ForAll("registers") List<String> before, @ForAll("registers") List<String> rows) {
        landlord.applied(landlord.checked(before.toArray(String[]::new)));

        var first = landlord.checked(rows.toArray(String[]::new));
        assertAddsUp(first, rows);
        landlord.applied(first);
        assertAddsUp(first, rows);
        var register = landlord.register();

        var again = landlord.applied(landlord.checked(rows.toArray(String[]::new)));
        assertAddsUp(again, rows);
        // A row that was held is looked at anew: another row of the file may since have changed what it contradicted.
        if (landlord.counts(first).held() == 0) {
            assertThat(landlord.counts(again).created()).isZero();
            assertThat(landlord.counts(again).changed()).isZero();
            assertThat(landlord.register()).isEqualTo(register);
        }
    }

    private void assertAddsUp(ImportId id, List<String> rows) {
        int data = (int) rows.stream().filter(row -> !OTHER.contains(row)).count();
        assertThat(landlord.counts(id).dataRows())
                .isEqualTo(landlord.rows(id, LineFilter.ALL).size())
                .isEqualTo(landlord.summary(id).progress().total())
                .isEqualTo(data);
        assertThat(landlord.counts(id).otherRows()).isEqualTo(1 + rows.size() - data);
        SignedIn.consultant(() -> {
            var seen = imports.find(id).orElseThrow();
            assertThat(seen.counts().dataRows())
                    .isEqualTo((int) imports.countRows(id, LineFilter.ALL))
                    .isEqualTo(seen.progress().total());
            assertThat(seen.counts().held()).isEqualTo((int) imports.countRows(id, LineFilter.of(RowOutcome.HELD)));
            return seen;
        });
    }

    @Provide
    Arbitrary<List<String>> registers() {
        return Arbitraries.frequencyOf(Tuple.of(12, leases()), Tuple.of(1, Arbitraries.of(OTHER)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    private static Arbitrary<String> leases() {
        var contract = Arbitraries.of("K1", "K2", "K3", "K4", "K5", "K" + "9".repeat(70), "");
        var dwelling = Arbitraries.of(
                "O1;Storgata 1;H0101;3015;Drammen",
                "O2;Storgata 2;;3015;Drammen",
                "O3;Storgata 1;H0101;3015;Drammen",
                "O1;Storgata 11;H0101;15;DRAMMEN",
                "O4;SPERRET ADRESSE;;;");
        var tenant = Arbitraries.of(
                "Nordmann, Kari;01818012337;",
                "Kari Nordmann;1818012337;",
                "Hansen, Kari;01818012337;Ola Hansen",
                "Kari Nordmann og Ola Nordmann;;",
                "Nordmann, Kari;010180;",
                "Ali Hassan;15899223443;",
                "Hassan, Ali;15899223443;Kari Nordmann",
                "Ny Leietaker;29820061223;",
                "Ny Leietaker;12345;",
                ";15899223443;");
        var contact = Arbitraries.of("", "90000001", "+47 900 00 002", "x");
        var term = Arbitraries.of(
                "01.01.2024;31.12.2026;",
                "2024-01-01;;",
                ";;",
                "1.1.24;31.12.9999;",
                "31.12.2026;01.01.2024;",
                "45292;;30.06.2026");
        var money = Arbitraries.of("8 450,00;0", "8450;", "8.450;-12,50", "kr 9 000;abc", ";");
        var protection = Arbitraries.of("", "", "", "Nei", "SPERRET", "Kode 6");
        return Combinators.combine(contract, dwelling, tenant, contact, term, money, protection)
                .as((number, home, people, phone, dates, amounts, mark) ->
                        String.join(";", number, home, people, phone, dates, amounts, mark));
    }
}
