package no.leietileie.register.imports.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.dhatim.fastexcel.Workbook;

/** Whatever the bytes are, the answer is rows or a refusal; an exception would fail these. */
class HostileFilePropertyTest {

    private static final byte[] WORKBOOK = workbook();
    private static final byte[] TEXT =
            "Nr;Navn;Adresse;Leie\n1;\"A\";B;1\n2;Åse;\"C\nD\";2\n".getBytes(TextEncoding.WINDOWS_1252);

    @Property(tries = 300)
    void any_bytes_are_read_or_refused(@ForAll @Size(max = 200) byte[] content) {
        TestTable.reason(content);
    }

    @Property(tries = 300)
    void a_text_with_one_byte_changed_is_read_or_refused(@ForAll @IntRange(max = 10_000) int at, @ForAll byte by) {
        TestTable.reason(changed(TEXT, at, by));
    }

    @Property(tries = 500)
    void a_workbook_with_one_byte_changed_is_read_or_refused(@ForAll @IntRange(max = 10_000) int at, @ForAll byte by) {
        TestTable.reason(changed(WORKBOOK, at, by));
    }

    @Property(tries = 100)
    void a_workbook_that_was_cut_off_is_read_or_refused(@ForAll @IntRange(max = 10_000) int length) {
        TestTable.reason(java.util.Arrays.copyOf(WORKBOOK, length % WORKBOOK.length));
    }

    private static byte[] changed(byte[] content, int at, byte by) {
        var changed = content.clone();
        changed[at % changed.length] = by;
        return changed;
    }

    private static byte[] workbook() {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "test", "1.0")) {
            var sheet = workbook.newWorksheet("Leie");
            for (int column = 0; column < 4; column++) {
                sheet.value(0, column, TestTable.HEADER.get(column));
                sheet.value(1, column, column * 1.5);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }
}
