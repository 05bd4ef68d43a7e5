package no.leietileie.meeting.planning.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static no.leietileie.meeting.planning.SmallSeason.household;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.leietileie.meeting.planning.EarlierMeeting;
import no.leietileie.meeting.planning.GroupKind;
import no.leietileie.meeting.planning.InventedSeason;
import no.leietileie.meeting.planning.PlanningProblem;
import no.leietileie.meeting.planning.SmallSeason;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PlanCommandTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private PlanExit command(String... arguments) {
        return new PlanCommand(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8))
                .carryOut(List.of(arguments));
    }

    private String file(PlanningProblem problem) throws IOException {
        return file(MAPPER.writeValueAsString(problem));
    }

    private String file(String content) throws IOException {
        return Files.writeString(folder.resolve("season.json"), content).toString();
    }

    private JsonNode plan() {
        return MAPPER.readTree(out.toString(UTF_8));
    }

    @Test
    void a_season_becomes_a_plan_with_talks_and_standard_output_holds_nothing_else() throws IOException {
        var season = file(SmallSeason.of(household(1, 3, "SO", "so"), household(2, 3, "SO", "so")));

        assertThat(command(season, "--steps=10")).isEqualTo(PlanExit.DONE);

        assertThat(plan().get("meetings")).hasSize(1);
        assertThat(plan().get("meetings").get(0).get("talks")).hasSize(2);
        assertThat(plan().get("violations")).isEmpty();
        assertThat(err.toString(UTF_8)).contains("1 møter med 2 husstander");
    }

    @Test
    void who_has_no_place_is_told_with_what_it_would_take_and_an_exit_code_of_its_own() throws IOException {
        var season = file(SmallSeason.of(household(1, 5, "ET", "am")));

        assertThat(command(season, "--steps=10")).isEqualTo(PlanExit.SOME_LEFT_OUT);

        assertThat(plan().get("leftOut").get(0).get("takes").get(0).get("key").stringValue())
                .isEqualTo("planning.takes.interpreter");
    }

    @Test
    void a_season_in_a_workbook_becomes_the_same_plan_as_in_json() throws IOException {
        var json = file(SmallSeason.of(
                household(1, 3, "SO", "so"), household(2, 3, "SO", "so"), household(3, 5, "SY", "ar", "nb")));
        var book = folder.resolve("season.xlsx");
        Files.write(book, workbook());

        command(json, "--steps=10");
        var fromJson = plan();
        out.reset();

        assertThat(command(book.toString(), "--steps=10")).isEqualTo(PlanExit.DONE);
        assertThat(plan()).isEqualTo(fromJson);
    }

    @Test
    void the_examples_in_json_and_as_a_workbook_are_one_season_and_everybody_in_it_is_met() {
        assertThat(command("src/test/resources/planning/season.json", "--steps=100"))
                .isEqualTo(PlanExit.DONE);
        var fromJson = plan();
        out.reset();

        assertThat(command("src/test/resources/planning/season.xlsx", "--steps=100"))
                .isEqualTo(PlanExit.DONE);
        assertThat(plan()).isEqualTo(fromJson);
        assertThat(fromJson.get("violations")).isEmpty();
        assertThat(fromJson.get("talks")).hasSize(2);
    }

    @Test
    void a_workbook_that_is_no_season_is_not_read() throws IOException {
        var book = folder.resolve("season.xlsx");
        var content = new ByteArrayOutputStream();
        try (var empty = new Workbook(content, "Test", "1.0")) {
            empty.newWorksheet("rules").value(0, 0, "from");
        }
        Files.write(book, content.toByteArray());

        assertThat(command(book.toString())).isEqualTo(PlanExit.NOT_READ);
        assertThat(err.toString(UTF_8)).startsWith("Filen er ikke en sesong");
    }

    /** The season of {@link SmallSeason}. */
    private static byte[] workbook() throws IOException {
        var content = new ByteArrayOutputStream();
        try (var book = new Workbook(content, "Test", "1.0")) {
            sheet(book, "rules", "from 2027-09-06", "to 2027-09-19");
            var slots = new ArrayList<String>(List.of("id date from to"));
            for (long id = 1; id <= 6; id++) {
                var slot = SmallSeason.slot(id);
                slots.add("%d %s %s %s".formatted(id, slot.date(), slot.from(), slot.to()));
            }
            sheet(book, "slots", slots.toArray(String[]::new));
            sheet(book, "venues", "id capacity stepFree district free", "1 10 ja A all", "2 8 - B all");
            sheet(book, "interpreters", "id languages free", "1 ar all", "2 so 1-6");
            sheet(book, "staff", "id free", "1 all", "2 all", "3 all", "4 all");
            sheet(book, "households", "id persons nationality languages", "1 3 SO so", "2 3 SO so", "3 5 SY ar,nb");
        }
        return content.toByteArray();
    }

    private static void sheet(Workbook book, String name, String... lines) {
        var sheet = book.newWorksheet(name);
        for (int row = 0; row < lines.length; row++) {
            var cells = lines[row].split(" ");
            for (int column = 0; column < cells.length; column++) {
                sheet.value(row, column, cells[column]);
            }
        }
    }

    @Test
    void the_plan_so_far_is_read_and_what_has_changed_is_written() throws IOException {
        var earlier = SmallSeason.meeting(7, GroupKind.nationality("SO"), 2, 1L, 2L);
        var problem = SmallSeason.of(household(1, 3, "SO"), household(2, 3, "SO"), household(3, 1, "SO"))
                .withEarlier(List.of(EarlierMeeting.promised(earlier)));

        assertThat(command(file(problem), "--steps=20")).isEqualTo(PlanExit.DONE);

        assertThat(plan().get("meetings").get(0).get("meeting").get("id").intValue())
                .isEqualTo(7);
        assertThat(plan().get("changes")).hasSize(1);
    }

    @Test
    void the_same_steps_give_the_same_report_in_a_file() throws IOException {
        var season = file(InventedSeason.of(60, 4));
        var one = folder.resolve("one.json");
        var other = folder.resolve("other.json");

        command(season, "--steps=50", "--seed=3", "--report=" + one);
        command(season, "--steps=50", "--seed=3", "--report=" + other);

        assertThat(one).hasSameTextualContentAs(other);
        assertThat(out.size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"households\": []}", "{\"rulez\": 1}"})
    void what_is_no_season_is_not_read(String content) throws IOException {
        assertThat(command(file(content))).isEqualTo(PlanExit.NOT_READ);
        assertThat(err.toString(UTF_8)).startsWith("Filen er ikke en sesong");
    }

    @Test
    void a_season_with_a_household_that_stands_twice_is_not_read() throws IOException {
        var json = MAPPER.writeValueAsString(SmallSeason.of(household(1, 5, "SO"), household(2, 5, "SO")));

        assertThat(command(file(json.replace("\"id\":2,\"persons\"", "\"id\":1,\"persons\""))))
                .isEqualTo(PlanExit.NOT_READ);
        assertThat(err.toString(UTF_8)).contains("household 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--seconds=0", "--steps=-1", "--steps=many", "--fast", "--report=", "--seconds"})
    void an_option_that_makes_no_sense_is_wrong_usage(String option) throws IOException {
        assertThat(command(file("{}"), option)).isEqualTo(PlanExit.WRONG_USAGE);
        assertThat(err.toString(UTF_8)).contains("./run plan FIL");
    }

    @Test
    void no_file_two_files_and_a_missing_file_are_wrong_usage() {
        assertThat(command()).isEqualTo(PlanExit.WRONG_USAGE);
        assertThat(command("one.json", "two.json")).isEqualTo(PlanExit.WRONG_USAGE);
        assertThat(command(folder.resolve("none.json").toString())).isEqualTo(PlanExit.WRONG_USAGE);
    }

    @Test
    void help_is_no_mistake() {
        assertThat(command("--help")).isEqualTo(PlanExit.DONE);
    }
}
