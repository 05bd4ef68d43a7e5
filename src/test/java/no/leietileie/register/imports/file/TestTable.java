package no.leietileie.register.imports.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.leietileie.register.imports.file.FileRefusal.Reason;

/** Files for the tests, and what was read from them. */
final class TestTable {

    static final List<String> HEADER = List.of("Nr", "Navn", "Adresse", "Leie");
    static final HeaderScore SCORE =
            cells -> (int) cells.stream().filter(HEADER::contains).distinct().count() / 2;

    private TestTable() {}

    static Path file(byte[] content) {
        try {
            var path = Files.createTempFile("table", ".csv");
            path.toFile().deleteOnExit();
            return Files.write(path, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path file(String content, Charset charset) {
        return file(content.getBytes(charset));
    }

    static Path file(String content) {
        return file(content, StandardCharsets.UTF_8);
    }

    static TableFile opened(Path path) {
        var opening = open(path, ReadLimits.standard());
        assertThat(opening).isInstanceOf(FileOpening.Opened.class);
        return ((FileOpening.Opened) opening).file();
    }

    static FileOpening open(Path path, ReadLimits limits) {
        try {
            return TableFile.open(path, limits, SCORE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<SourceRow> rows(TableFile file) {
        var rows = new ArrayList<SourceRow>();
        assertThat(read(file, rows)).isInstanceOf(ReadOutcome.Complete.class);
        return rows;
    }

    static ReadOutcome read(TableFile file, List<SourceRow> rows) {
        try {
            return file.forEachRow(rows::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<SourceRow> data(TableFile file) {
        return rows(file).stream().filter(row -> row.kind() == RowKind.DATA).toList();
    }

    /** The refusal when opening or, failing that, when reading the rows; null when all can be read. */
    static FileRefusal refusal(Path path, ReadLimits limits) {
        return switch (open(path, limits)) {
            case FileOpening.Refused(var refusal) -> refusal;
            case FileOpening.Opened(var file) ->
                read(file, new ArrayList<>()) instanceof ReadOutcome.Refused(var refusal) ? refusal : null;
        };
    }

    static Reason reason(byte[] content) {
        var refusal = refusal(file(content), ReadLimits.standard());
        return refusal == null ? null : refusal.reason();
    }
}
