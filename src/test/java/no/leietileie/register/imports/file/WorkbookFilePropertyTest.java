package no.leietileie.register.imports.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

class WorkbookFilePropertyTest {

    @Property(tries = 100)
    void the_texts_of_several_sheets_are_read_back_cell_for_cell_below_any_number_of_banners(
            @ForAll("sheets") List<List<List<String>>> sheets, @ForAll @IntRange(max = 5) int banners) {
        var file = workbook(workbook -> {
            for (int i = 0; i < sheets.size(); i++) {
                write(workbook.newWorksheet("Ark " + i), sheets.get(i), banners);
            }
        });

        var read = TestTable.data(file);

        assertThat(read)
                .extracting(SourceRow::cells)
                .containsExactlyElementsOf(sheets.stream().flatMap(List::stream).toList());
        assertThat(TestTable.rows(file)).hasSize(read.size() + sheets.size() * (banners + 1));
    }

    @Property(tries = 200)
    void whole_numbers_of_up_to_fifteen_digits_keep_every_digit(
            @ForAll @LongRange(min = -999_999_999_999_999L, max = 999_999_999_999_999L) long number) {
        assertThat(cellOf(sheet -> sheet.value(1, 0, number))).isEqualTo(Long.toString(number));
    }

    @Property(tries = 200)
    void amounts_with_ore_keep_every_ore(@ForAll @LongRange(min = -99_999_999_999L, max = 99_999_999_999L) long ore) {
        var amount = BigDecimal.valueOf(ore, 2);

        assertThat(new BigDecimal(cellOf(sheet -> sheet.value(1, 0, amount.doubleValue()))))
                .isEqualByComparingTo(amount);
    }

    @Property(tries = 200)
    void dates_are_read_back_in_each_date_format(
            @ForAll @IntRange(min = 1, max = 80_000) int days, @ForAll("dateFormats") String format) {
        var date = LocalDate.of(1900, 3, 1).plusDays(days);

        var text = cellOf(sheet -> {
            sheet.value(1, 0, date);
            sheet.style(1, 0).format(format).set();
        });

        assertThat(text).isEqualTo(date.toString());
    }

    @Provide
    Arbitrary<List<List<List<String>>>> sheets() {
        var cell = Arbitraries.strings()
                .withChars("abzÆØÅæøå<>&\"'=+- 0123")
                .ofMinLength(1)
                .ofMaxLength(10)
                .map(text -> text + "x");
        var row = cell.list().ofSize(4);
        return row.list().ofMaxSize(8).list().ofMinSize(1).ofMaxSize(3);
    }

    @Provide
    Arbitrary<String> dateFormats() {
        return Arbitraries.of("dd.mm.yyyy", "yyyy-mm-dd", "d/m/yy", "[$-414]d. mmmm yyyy;@", "dd.mm.yyyy hh:mm");
    }

    private static void write(Worksheet sheet, List<List<String>> rows, int banners) {
        for (int row = 0; row < banners; row++) {
            sheet.value(row, 0, "Leieforhold " + row);
        }
        writeRow(sheet, banners, TestTable.HEADER);
        for (int row = 0; row < rows.size(); row++) {
            writeRow(sheet, banners + 1 + row, rows.get(row));
        }
    }

    private static void writeRow(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(row, column, cells.get(column));
        }
    }

    private static String cellOf(Consumer<Worksheet> content) {
        var file = workbook(workbook -> {
            var sheet = workbook.newWorksheet("Leie");
            writeRow(sheet, 0, TestTable.HEADER);
            content.accept(sheet);
        });
        return TestTable.data(file).getFirst().cell(0);
    }

    private static TableFile workbook(Consumer<Workbook> content) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "test", "1.0")) {
            content.accept(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return TestTable.opened(TestTable.file(out.toByteArray()));
    }
}
