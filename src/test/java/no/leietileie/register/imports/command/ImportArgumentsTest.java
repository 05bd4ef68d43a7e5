package no.leietileie.register.imports.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportArgumentsTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = Files.createFile(folder.resolve("register.csv"));
    }

    @Test
    void a_file_alone_is_a_dry_run_with_the_report_on_standard_output() throws WrongUsageException {
        assertThat(parse(file.toString())).isEqualTo(new ImportArguments(file, false, null, List.of()));
    }

    @Test
    void options_may_stand_before_and_after_the_file_and_settings_of_the_product_are_passed_on()
            throws WrongUsageException {
        var report = folder.resolve("report.json");

        assertThat(parse("--apply", file.toString(), "--report=" + report, "--leietileie.data=/data"))
                .isEqualTo(new ImportArguments(file, true, report, List.of("--leietileie.data=/data")));
    }

    @Test
    void no_file_and_two_files_are_wrong_usage() {
        assertWrong("én fil");
        assertWrong("én fil", file.toString(), file.toString());
    }

    @Test
    void a_file_that_is_not_there_and_a_folder_are_wrong_usage() {
        assertWrong("finnes ikke", folder.resolve("other.csv").toString());
        assertWrong("finnes ikke", folder.toString());
    }

    @Test
    void an_unknown_option_is_wrong_usage() {
        assertWrong("--aply", file.toString(), "--aply");
    }

    @Test
    void a_report_that_could_not_be_written_is_found_out_first() {
        assertWrong("kan ikke skrives", file.toString(), "--report=" + folder.resolve("none/report.json"));
        assertWrong("kan ikke skrives", file.toString(), "--report=" + folder);
        assertWrong("kan ikke skrives", file.toString(), "--report=");
    }

    private static void assertWrong(String words, String... arguments) {
        assertThatThrownBy(() -> parse(arguments))
                .isInstanceOf(WrongUsageException.class)
                .hasMessageContaining(words);
    }

    private static ImportArguments parse(String... arguments) throws WrongUsageException {
        return ImportArguments.parse(List.of(arguments));
    }
}
