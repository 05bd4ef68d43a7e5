package no.leietileie.register.imports.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.leietileie.register.imports.Landlord;
import no.leietileie.support.ProductProcess;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command as the shell runs it: a process with arguments, two streams and an exit code. */
@Tag("slow")
class ImportCommandTest {

    private static final String KARI =
            "K1;O1;Storgata 1;H0101;3015;Drammen;Nordmann, Kari;01818012337;;90000001;01.01.2024;31.12.2026;;8 450,00;0;";
    private static final String NAMELESS = "K2;O2;Storgata 2;H0101;3015;Drammen;;15899223443;;;;;;;;";
    private static final List<String> PERSONAL =
            List.of("Nordmann", "Kari", "01818012337", "15899223443", "90000001", "Storgata");

    @TempDir
    Path folder;

    private record Ended(int exitCode, String out, String err) {

        JsonNode report() {
            return JsonMapper.shared().readTree(out);
        }
    }

    @Test
    void without_a_running_product_the_database_is_started_for_the_import_and_stopped_again() throws Exception {
        var report = folder.resolve("report.json");

        var ended = run(register(KARI, NAMELESS).toString(), "--apply", "--report=" + report);

        assertThat(ended.exitCode).as(ended.err).isEqualTo(4);
        assertThat(ended.out).isEmpty();
        assertThat(ended.err).contains("2 rader: 1 nye").doesNotContain("is ready at", "Sign in as");
        var written = JsonMapper.shared().readTree(report.toFile());
        assertThat(written.path("state").asString()).isEqualTo("APPLIED");
        assertThat(counts(written)).containsExactly(2, 1, 0, 0, 0, 1);
        assertThat(written.path("rows"))
                .extracting(row -> row.path("row").asInt() + " "
                        + row.path("column").asString() + " " + row.path("code").asString())
                .containsExactly("3 TENANT_NAME TENANT_NAME_MISSING");
        assertThat(ended.err + Files.readString(report)).doesNotContain(PERSONAL);
        assertThat(folder.resolve("data/mariadb/connection.properties")).doesNotExist();
    }

    @Test
    void beside_a_running_product_its_database_is_used_and_left_running() throws Exception {
        try (var product = ProductProcess.start(folder.resolve("data"))) {
            var checked = run(register(KARI).toString());

            assertThat(checked.exitCode).as(checked.err).isZero();
            assertThat(checked.report().path("state").asString()).isEqualTo("CHECKED");
            assertThat(counts(checked.report())).containsExactly(1, 1, 0, 0, 0, 0);
            assertThat(checked.report().path("rows")).isEmpty();
            assertThat(checked.out + checked.err).doesNotContain(PERSONAL);

            var refused = run(
                    Files.writeString(folder.resolve("image.csv"), "%PDF-1.7 ").toString());
            assertThat(refused.exitCode).as(refused.err).isEqualTo(3);
            assertThat(refused.report().path("refusal").path("reason").asString())
                    .isEqualTo("NOT_A_TABLE");
            assertThat(refused.err).contains("Vi fant ingen tabell i filen");

            assertThat(product.isAlive()).isTrue();
            try (var connection = ProductProcess.connect(folder.resolve("data"));
                    var result = connection
                            .createStatement()
                            .executeQuery("SELECT COUNT(*) FROM scheduled_tasks WHERE task_name = 'register-import'")) {
                result.next();
                assertThat(result.getInt(1)).isZero();
            }
        }
    }

    @Test
    void wrong_usage_starts_nothing_and_says_how_it_is_meant() throws Exception {
        var ended = run("--aply", register(KARI).toString());

        assertThat(ended.exitCode).isEqualTo(2);
        assertThat(ended.out).isEmpty();
        assertThat(ended.err).contains("Valget --aply finnes ikke.", "Slik bruker du kommandoen");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    /** Data rows, created, changed, unchanged, held, rejected. */
    private static List<Integer> counts(JsonNode report) {
        return List.of("dataRows", "created", "changed", "unchanged", "held", "rejected").stream()
                .map(name -> report.path("counts").path(name).asInt(-1))
                .toList();
    }

    private Path register(String... rows) throws IOException {
        return Files.writeString(
                folder.resolve("register.csv"), Landlord.HEADER + "\n" + String.join("\n", rows) + "\n", UTF_8);
    }

    private Ended run(String... arguments) throws Exception {
        var all = new ArrayList<>(List.of("import"));
        all.addAll(List.of(arguments));
        all.add("--leietileie.data=" + folder.resolve("data"));
        var out = folder.resolve("out.txt");
        var err = folder.resolve("err.txt");
        var process = ProductProcess.command(all)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        return new Ended(process.waitFor(), Files.readString(out), Files.readString(err));
    }
}
