package no.leietileie.register.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.leietileie.access.ActingUser;
import no.leietileie.support.DatabaseTest;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The landlord gets his own file back, though what is written comes from the database. */
@DatabaseTest
@Import(Landlord.class)
class ReturnedFileTest {

    @Autowired
    Landlord landlord;

    @Autowired
    RegisterImports imports;

    @BeforeEach
    void start() {
        landlord.forgetEverything();
    }

    @Test
    void a_number_and_a_date_of_a_workbook_are_a_number_and_a_date_again() throws IOException {
        var id = landlord.checked(workbook(), "register.xlsx");

        var row = returned(id).get(1);

        assertThat(row)
                .extracting(Cell::getType)
                .containsExactly(
                        CellType.STRING,
                        CellType.STRING,
                        CellType.NUMBER,
                        CellType.NUMBER,
                        CellType.STRING,
                        CellType.STRING);
        assertThat(row.getCell(2).asNumber()).isEqualByComparingTo("8450.5");
        assertThat(row.getCell(3).asDate()).isEqualTo("2024-01-01T00:00");
        assertThat(row.getCell(5).asString()).isEqualTo("noe");
    }

    private List<Row> returned(ImportId id) {
        return ActingUser.as(ActingUser.SYSTEM, () -> {
            var out = new ByteArrayOutputStream();
            try {
                imports.annotatedFile(id, "Melding", _ -> "noe", out);
                try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
                    return workbook.getFirstSheet().read();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static byte[] workbook() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "test", "1.0")) {
            var sheet = workbook.newWorksheet("Leieforhold");
            var header = List.of("KontraktNr", "LeietakerNavn", "HusleieMnd", "FraDato", "TilDato");
            header.forEach(title -> sheet.value(0, header.indexOf(title), title));
            sheet.value(1, 0, "K1");
            sheet.value(1, 1, "Nordmann, Kari");
            sheet.value(1, 2, new BigDecimal("8450.5"));
            sheet.value(1, 3, LocalDate.of(2024, 1, 1));
            sheet.style(1, 3).format("dd.mm.yyyy").set();
            sheet.value(1, 4, "31.02.2026");
        }
        return out.toByteArray();
    }
}
