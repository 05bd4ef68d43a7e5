package no.leietileie.register.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.leietileie.access.ActingUser;
import no.leietileie.access.Agency;
import no.leietileie.access.NewUser;
import no.leietileie.access.Role;
import no.leietileie.access.SignedInUser;
import no.leietileie.access.UserId;
import no.leietileie.access.Users;
import no.leietileie.register.imports.applying.ImportJob;
import no.leietileie.register.imports.applying.ImportWork;
import no.leietileie.support.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever decides about an import is the one whom history and access log name, not whoever brought the file. */
@DatabaseTest
@Import(Landlord.class)
class ImportDecisionsTest {

    private static final String KARI =
            "K1;O1;Storgata 1;H0101;3015;Drammen;Nordmann, Kari;01818012337;;90000001;01.01.2024;31.12.2026;;8"
                    + " 450,00;0;";
    private static final String OTHER_NAME = KARI.replace("Nordmann, Kari", "Yilmaz, Mehmet");

    @Autowired
    Landlord landlord;

    @Autowired
    RegisterImports imports;

    @Autowired
    ImportWork work;

    @Autowired
    Users users;

    @Autowired
    JdbcClient jdbc;

    private SignedInUser anna;
    private SignedInUser berit;

    @BeforeEach
    void start() {
        landlord.forgetEverything();
        anna = user("Anna");
        berit = user("Berit");
    }

    @Test
    void history_names_who_approved_and_who_undid_and_the_jobs_work_in_their_names() {
        var id = landlord.checked(KARI);

        as(anna, () -> imports.apply(id));
        work.run(id, ImportJob.APPLY);
        as(berit, () -> imports.undo(id));
        work.run(id, ImportJob.UNDO);

        assertThat(landlord.summary(id).createdBy()).isEqualTo("Leie til eie");
        assertThat(landlord.summary(id).appliedBy()).isEqualTo("Anna");
        assertThat(landlord.summary(id).undoneBy()).isEqualTo("Berit");
        assertThat(entries("register.import-apply")).containsExactly("Anna " + id.value());
        assertThat(entries("register.import-undo")).containsExactly("Berit " + id.value());
        assertThat(who("register.imported")).containsExactly("Anna");
    }

    @Test
    void whoever_goes_on_with_an_import_that_another_stopped_is_the_one_who_applied_it() {
        var id = landlord.checked(KARI);

        as(anna, () -> imports.apply(id));
        as(berit, () -> imports.cancel(id));
        as(berit, () -> imports.apply(id));
        work.run(id, ImportJob.APPLY);

        assertThat(landlord.summary(id).appliedBy()).isEqualTo("Berit");
        assertThat(entries("register.import-apply")).containsExactly("Anna " + id.value(), "Berit " + id.value());
        assertThat(entries("register.import-cancel")).containsExactly("Berit " + id.value());
    }

    @Test
    void a_discarded_file_is_gone_but_not_who_discarded_it() {
        var id = landlord.checked(KARI);

        as(berit, () -> imports.discard(id));

        assertThat(entries("register.import-discard")).containsExactly("Berit " + id.value());
    }

    @Test
    void the_log_tells_who_left_a_row_out_who_took_that_back_and_who_decided_in_the_end() {
        landlord.applied(KARI);
        var id = landlord.applied(OTHER_NAME);
        int row = landlord.row(id, 2).number();

        as(anna, () -> imports.resolveHeld(id, row, new Resolution.Skip()));
        as(berit, () -> imports.takeBackSkip(id, row));
        as(berit, () -> imports.takeBackSkip(id, row));
        as(anna, () -> imports.resolveHeld(id, row, new Resolution.NewHousehold()));

        assertThat(entries("register.import-row-skip")).containsExactly("Anna %d %d".formatted(id.value(), row));
        assertThat(entries("register.import-row-take-back-skip"))
                .containsExactly("Berit %d %d".formatted(id.value(), row));
        assertThat(entries("register.import-row-new-household"))
                .containsExactly("Anna %d %d".formatted(id.value(), row));
    }

    @Test
    void only_somebody_who_sees_protected_households_opens_one_by_undoing_what_protected_it() {
        landlord.applied(KARI);
        var id = landlord.applied(KARI.replaceAll(";$", ";SPERRET"));

        as(anna, () -> imports.undo(id));
        work.run(id, ImportJob.UNDO);

        assertThat(protection()).isEqualTo("STRENGT_FORTROLIG");
        assertThat(landlord.row(id, 2).undoProblem()).isEqualTo("PROTECTED_HOUSEHOLD");
        ActingUser.as(
                anna,
                () -> assertThat(imports.find(id).orElseThrow().notUndone()).isZero());
        landlord.undo(id);
        assertThat(protection()).isEqualTo("NONE");
    }

    private String protection() {
        return jdbc.sql("SELECT protection FROM household").query(String.class).single();
    }

    private SignedInUser user(String name) {
        UserId id = users.create(
                new NewUser(UUID.randomUUID().toString(), name, "hemmelig", Set.of(Role.TEAM), Agency.BOLIGKONTOR));
        return new SignedInUser(id, name, name, Agency.BOLIGKONTOR, "", false, false, Set.of(Role.TEAM));
    }

    private static void as(SignedInUser user, Runnable work) {
        ActingUser.as(user, () -> {
            work.run();
            return user;
        });
    }

    /** Who, which import, which row; of the two users of this test. */
    private List<String> entries(String subject) {
        return jdbc.sql("""
            SELECT CONCAT_WS(' ', user_name, JSON_VALUE(detail, '$.import'), JSON_VALUE(detail, '$.row'))
            FROM access_log WHERE subject = :subject AND user_id IN (:anna, :berit) ORDER BY id
            """)
                .param("subject", subject)
                .param("anna", anna.id().value())
                .param("berit", berit.id().value())
                .query(String.class)
                .list();
    }

    private List<String> who(String subject) {
        return jdbc.sql("""
            SELECT DISTINCT user_name FROM access_log
            WHERE subject = :subject AND user_id IN (:anna, :berit)
            """)
                .param("subject", subject)
                .param("anna", anna.id().value())
                .param("berit", berit.id().value())
                .query(String.class)
                .list();
    }
}
