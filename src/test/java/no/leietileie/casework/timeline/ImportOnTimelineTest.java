package no.leietileie.casework.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.imports.ImportId;
import no.leietileie.register.imports.Landlord;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@Import(Landlord.class)
class ImportOnTimelineTest {

    private static final String LEASE =
            "K1;O1;Storgata 1;H0101;3015;Drammen;Nordmann, Kari;01818012337;;90000001;01.01.2024;31.12.2026;;8 450,00;0;";

    @Autowired
    Landlord landlord;

    @Autowired
    Timeline timeline;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void start() {
        landlord.forgetEverything();
    }

    @Test
    void each_import_that_changed_a_household_stands_on_its_timeline_with_what_it_changed() {
        var first = landlord.applied(LEASE);
        landlord.applied(LEASE);
        var second = landlord.applied(LEASE.replace("8 450,00", "8700"));

        assertThat(items()).extracting(TimelineItem::type).containsExactly("register.imported", "register.imported");
        assertThat(items()).extracting(item -> item.details().get("import")).containsExactly(text(second), text(first));
        assertThat(items())
                .extracting(item -> item.details().get("changes"))
                .containsExactly("RENT_CHANGED", "NEW_HOUSEHOLD,NEW_LEASE");
    }

    @Test
    void an_import_that_was_undone_says_so_and_one_that_made_the_household_goes_with_it() {
        var first = landlord.applied(LEASE);
        var second = landlord.applied(LEASE.replace("8 450,00", "8700"));

        landlord.undo(second);
        assertThat(items())
                .extracting(TimelineItem::type)
                .containsExactly("register.import-undone", "register.imported", "register.imported");

        landlord.undo(first);
        assertThat(landlord.summary(first).notUndone()).isEqualTo(1);
        var alone = landlord.applied(LEASE.replace("K1;O1;Storgata 1", "K9;O9;Storgata 9")
                .replace("Nordmann, Kari;01818012337", "Ali Hassan;15899223443"));
        landlord.undo(alone);
        assertThat(landlord.summary(alone).notUndone()).isZero();
        assertThat(landlord.count("household")).isEqualTo(1);
    }

    private List<TimelineItem> items() {
        var household = new HouseholdId(
                jdbc.sql("SELECT MIN(id) FROM household").query(Long.class).single());
        return SignedIn.consultant(() ->
                timeline.page(household, "register", PageRequest.of(0, 10)).getContent());
    }

    private static String text(ImportId id) {
        return Long.toString(id.value());
    }
}
