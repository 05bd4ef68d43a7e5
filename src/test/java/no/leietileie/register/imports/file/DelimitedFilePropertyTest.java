package no.leietileie.register.imports.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class DelimitedFilePropertyTest {

    record Line(RowKind kind, List<String> cells) {}

    record Writing(char separator, Charset charset, String mark, String lineEnd, boolean quoteAll) {}

    @Property(tries = 400)
    void any_table_in_any_dress_is_read_back_cell_for_cell(
            @ForAll("messyTables") List<Line> lines, @ForAll("writings") Writing writing) {
        Statistics.collect(writing.charset(), writing.separator());
        var content = lines.stream()
                .map(line -> write(line.cells(), writing))
                .collect(Collectors.joining(writing.lineEnd(), writing.mark(), writing.lineEnd()));

        var file = TestTable.opened(TestTable.file(content, writing.charset()));
        var rows = TestTable.rows(file);

        assertThat(rows).extracting(SourceRow::kind).containsExactlyElementsOf(kinds(lines));
        assertThat(rows).extracting(SourceRow::cells).containsExactlyElementsOf(cells(lines));
        assertThat(rows).extracting(SourceRow::number).containsExactlyElementsOf(numbersTo(lines.size()));
        assertThat(file.layout().separator()).isEqualTo(writing.separator());
    }

    @Property(tries = 200)
    void the_counts_of_all_kinds_add_up_to_the_physical_rows(
            @ForAll("messyTables") List<Line> lines, @ForAll("writings") Writing writing) {
        var content = lines.stream()
                .map(line -> write(line.cells(), writing) + writing.lineEnd())
                .collect(Collectors.joining("", writing.mark(), ""));

        var outcome = TestTable.read(TestTable.opened(TestTable.file(content, writing.charset())), new ArrayList<>());

        var counts = ((ReadOutcome.Complete) outcome).counts();
        assertThat(counts.physical()).isEqualTo(lines.size());
        for (var kind : RowKind.values()) {
            assertThat(counts.of(kind))
                    .isEqualTo(kinds(lines).stream().filter(kind::equals).count());
        }
    }

    @Provide
    Arbitrary<List<Line>> messyTables() {
        var cell = Arbitraries.strings().withChars("abzÆØÅæøåé019 ,;|\t\"'-=\n").ofMaxLength(12);
        var data = Combinators.combine(Arbitraries.integers().between(1, 99_999), cell, cell, cell)
                .as((id, name, address, rent) -> new Line(RowKind.DATA, List.of("K" + id, name + "x", address, rent)));
        var blank = Arbitraries.of(List.of(""), List.of("", "", "", ""), List.of("  ", "\t"))
                .map(cells -> new Line(RowKind.BLANK, cells));
        var total = Arbitraries.of(
                        List.of("Sum", "", "", "8 450,00"),
                        List.of("Antall leieforhold: 12"),
                        List.of("", "Totalt:", "", "7"))
                .map(cells -> new Line(RowKind.TOTAL, cells));
        var repeated = Arbitraries.of(TestTable.HEADER, List.of("NR", "navn", " Adresse", "Leie ", ""))
                .map(cells -> new Line(RowKind.HEADER, cells));
        var footer = Arbitraries.just(new Line(RowKind.BANNER, List.of("Side 1 av 3", "", "", "")));
        var banner = Arbitraries.of(List.of("Leieforhold per 1.6.2026"), List.of("", "Utvalg:", "alle"))
                .map(cells -> new Line(RowKind.BANNER, cells));
        var above = Arbitraries.oneOf(banner, blank).list().ofMaxSize(4);
        var below = Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(8, data),
                        net.jqwik.api.Tuple.of(1, blank),
                        net.jqwik.api.Tuple.of(1, total),
                        net.jqwik.api.Tuple.of(1, repeated),
                        net.jqwik.api.Tuple.of(1, footer))
                .list()
                .ofMaxSize(25);
        return Combinators.combine(above, below).as((before, after) -> {
            var lines = new ArrayList<>(before);
            lines.add(new Line(RowKind.HEADER, TestTable.HEADER));
            lines.addAll(after);
            return lines;
        });
    }

    @Provide
    Arbitrary<Writing> writings() {
        var separators = Arbitraries.of(';', '\t', ',', '|');
        var charsets = Arbitraries.of("UTF-8", "UTF-8 marked", "windows-1252", "ISO-8859-1", "UTF-16LE", "UTF-16BE");
        var lineEnds = Arbitraries.of("\r\n", "\n");
        return Combinators.combine(separators, charsets, lineEnds, Arbitraries.of(true, false))
                .as((separator, name, lineEnd, quoteAll) -> {
                    var charset = name.startsWith("UTF-8") ? StandardCharsets.UTF_8 : Charset.forName(name);
                    var mark = name.contains("marked") || name.contains("16") ? "\ufeff" : "";
                    return new Writing(separator, charset, mark, lineEnd, quoteAll);
                });
    }

    private static String write(List<String> cells, Writing writing) {
        return cells.stream().map(cell -> write(cell, writing)).collect(Collectors.joining("" + writing.separator()));
    }

    private static String write(String cell, Writing writing) {
        boolean needed = cell.contains("\"") || cell.contains("\n") || cell.indexOf(writing.separator()) >= 0;
        return needed || writing.quoteAll() ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    private static List<RowKind> kinds(List<Line> lines) {
        return lines.stream().map(Line::kind).toList();
    }

    private static List<List<String>> cells(List<Line> lines) {
        return lines.stream().map(Line::cells).toList();
    }

    private static List<Integer> numbersTo(int last) {
        return java.util.stream.IntStream.rangeClosed(1, last).boxed().toList();
    }
}
