package no.leietileie.register.imports;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import no.leietileie.register.imports.file.FileRefusal.Reason;
import no.leietileie.support.DatabaseTest;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Files that are no register, or one that was spoilt, on their whole way: nothing that is stored changes, a refused one
 * leaves nothing behind, and one that can be used is used.
 */
@DatabaseTest
@Import(Landlord.class)
class HostileImportTest {

    private static final String KNOWN =
            "K1;O1;Storgata 1;H0101;3015;Drammen;Nordmann, Kari;01818012337;;90000001;01.01.2024;31.12.2026;;8 450,00;0;";
    private static final String NEW = "K2;O2;Øvre gate 2;H0101;3015;Drammen;Åse Bjørnø;;;;;;;7000;;";

    @Autowired
    Landlord landlord;

    @Autowired
    JdbcClient jdbc;

    @Value("${leietileie.data}")
    Path data;

    /** @param content made when the test runs, for some are large */
    record Hostile(String what, String fileName, Content content) {

        @Override
        public String toString() {
            return what;
        }
    }

    interface Content {
        byte[] bytes() throws IOException;
    }

    record Refused(Hostile file, Reason reason) {

        @Override
        public String toString() {
            return file + " is " + reason;
        }
    }

    record Used(Hostile file, List<RowOutcome> outcomes) {

        @Override
        public String toString() {
            return file + " gives " + outcomes;
        }
    }

    @BeforeEach
    void start() {
        landlord.forgetEverything();
        landlord.applied(KNOWN);
    }

    static Stream<Refused> refused() {
        return Stream.of(
                refused(
                        "an image named csv",
                        "register.csv",
                        () -> hex("89504e470d0a1a0a0000000d49484452"),
                        Reason.NOT_A_TABLE),
                refused("a file of nothing", "register.csv", () -> new byte[0], Reason.EMPTY),
                refused("a file of zeros", "register.csv", () -> new byte[100_000], Reason.NOT_A_TABLE),
                refused("400,000 rows", "register.csv", () -> csv(NEW + "\n", 400_000), Reason.TOO_MANY_ROWS),
                refused("a zip bomb", "register.xlsx", HostileImportTest::zipBomb, Reason.ZIP_BOMB),
                refused(
                        "an XML entity in a workbook",
                        "register.xlsx",
                        () -> workbookOf("&secret;"),
                        Reason.CORRUPT_WORKBOOK),
                refused(
                        "a billion laughs in a workbook",
                        "register.xlsx",
                        () -> workbookOf("&e;"),
                        Reason.CORRUPT_WORKBOOK),
                refused(
                        "a cell of ten megabytes",
                        "register.csv",
                        () -> csv("K2;" + "x".repeat(10_000_000), 1),
                        Reason.CELL_TOO_LONG),
                refused(
                        "a row of three hundred long cells",
                        "register.csv",
                        () -> csv("K2" + (";" + "ø".repeat(32_000)).repeat(300), 1),
                        Reason.ROW_TOO_LONG),
                refused(
                        "a cell of ten megabytes in a workbook",
                        "register.xlsx",
                        () -> workbookWith("x".repeat(10_000_000), 1),
                        Reason.CELL_TOO_LONG),
                refused(
                        "a cell of ten megabytes among the cells of a workbook",
                        "register.xlsx",
                        HostileImportTest::longInlineCell,
                        Reason.ROW_TOO_LONG),
                refused(
                        "a long text in four hundred cells of each row of a workbook",
                        "register.xlsx",
                        () -> workbookWith("x".repeat(32_767), 400),
                        Reason.ROW_TOO_LONG),
                refused(
                        "a quote that never ends",
                        "register.csv",
                        () -> csv("K2;\"O2;Storgata\n" + NEW + "\n", 50),
                        Reason.BROKEN_QUOTE),
                refused(
                        "an old workbook named xlsx",
                        "register.xlsx",
                        () -> hex("d0cf11e0a1b11ae1" + "00".repeat(600)),
                        Reason.OLD_WORKBOOK),
                refused(
                        "an encrypted workbook",
                        "register.xlsx",
                        HostileImportTest::encrypted,
                        Reason.ENCRYPTED_WORKBOOK),
                refused(
                        "an archive of something else",
                        "register.xlsx",
                        () -> zip("photo.jpg", new byte[10]),
                        Reason.CORRUPT_WORKBOOK));
    }

    @ParameterizedTest
    @MethodSource
    void refused(Refused hostile) throws IOException {
        var before = landlord.register();

        var id = landlord.checked(hostile.file.content.bytes(), hostile.file.fileName);

        assertThat(landlord.summary(id).state()).isEqualTo(ImportState.REFUSED);
        assertThat(landlord.summary(id).refusal().reason()).isEqualTo(hostile.reason);
        assertThat(landlord.register()).isEqualTo(before);
        assertNothingIsLeft(id);
    }

    static Stream<Used> used() {
        return Stream.of(
                used("a header alone", "register.csv", () -> csv("", 1)),
                used("UTF-16", "register.csv", () -> text(UTF_16), RowOutcome.CREATED),
                used("ISO 8859-1", "register.csv", () -> text(ISO_8859_1), RowOutcome.CREATED),
                used(
                        "two encodings in one file",
                        "register.csv",
                        HostileImportTest::mixed,
                        RowOutcome.CREATED,
                        RowOutcome.CREATED),
                used("a workbook named csv", "register.csv", () -> workbook(false), RowOutcome.CREATED),
                used("a text named xlsx", "register.xlsx", () -> text(UTF_8), RowOutcome.CREATED),
                used("formulas", "register.xlsx", () -> workbook(true), RowOutcome.CREATED),
                used(
                        "a script in a cell",
                        "register.csv",
                        () -> csv(NEW.replace("Øvre gate 2", "=HYPERLINK(\"\"x\"\")<script>") + "\n", 1),
                        RowOutcome.CREATED),
                used(
                        "a row cut off",
                        "register.csv",
                        () -> csv("K3\n" + NEW + "\n", 1),
                        RowOutcome.REJECTED,
                        RowOutcome.CREATED));
    }

    @ParameterizedTest
    @MethodSource
    void used(Used hostile) throws IOException {
        var before = landlord.register();

        var id = landlord.checked(hostile.file.content.bytes(), hostile.file.fileName);

        assertThat(landlord.summary(id).state()).isEqualTo(ImportState.CHECKED);
        assertThat(landlord.rows(id, LineFilter.ALL))
                .extracting(LineRow::outcome)
                .isEqualTo(hostile.outcomes);
        assertThat(landlord.counts(id).dataRows()).isEqualTo(hostile.outcomes.size());
        assertThat(landlord.register()).isEqualTo(before);
        assertThat(data.resolve("imports").resolve(Long.toString(id.value()))).doesNotExist();
        landlord.applied(id);
        assertThat(landlord.register().get("lease"))
                .contains(before.get("lease").getFirst());
        assertThat(jdbc.sql("SELECT city FROM dwelling WHERE object_number = 'O2'")
                        .query(String.class)
                        .list())
                .allMatch("Drammen"::equals);
    }

    private void assertNothingIsLeft(ImportId id) {
        assertThat(data.resolve("imports").resolve(Long.toString(id.value()))).doesNotExist();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM import_row WHERE import_id = :id")
                        .param("id", id.value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private static Refused refused(String what, String fileName, Content content, Reason reason) {
        return new Refused(new Hostile(what, fileName, content), reason);
    }

    private static Used used(String what, String fileName, Content content, RowOutcome... outcomes) {
        return new Used(new Hostile(what, fileName, content), List.of(outcomes));
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    private static byte[] csv(String rows, int times) {
        return (Landlord.HEADER + "\n" + rows.repeat(times)).getBytes(UTF_8);
    }

    private static byte[] text(Charset charset) {
        return (Landlord.HEADER + "\n" + NEW + "\n").getBytes(charset);
    }

    private static byte[] mixed() {
        var out = new ByteArrayOutputStream();
        out.writeBytes(csv(NEW + "\n", 1));
        out.writeBytes((NEW.replace("K2;O2", "K3;O3").replace("Åse Bjørnø", "Øyvind Ås") + "\n").getBytes(ISO_8859_1));
        return out.toByteArray();
    }

    private static byte[] encrypted() {
        var out = new ByteArrayOutputStream();
        out.writeBytes(hex("d0cf11e0a1b11ae1" + "00".repeat(600)));
        out.writeBytes("EncryptedPackage".getBytes(UTF_16LE));
        return out.toByteArray();
    }

    private static byte[] zipBomb() throws IOException {
        return zip("xl/workbook.xml", new byte[60 * 1024 * 1024]);
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] workbook(boolean formulas) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "test", "1.0")) {
            var sheet = workbook.newWorksheet("Leie");
            var header = Landlord.HEADER.split(";");
            var cells = NEW.split(";", -1);
            for (int column = 0; column < header.length; column++) {
                sheet.value(0, column, header[column]);
                sheet.value(1, column, cells[column]);
            }
            if (formulas) {
                sheet.formula(1, 13, "SUM(6000,1000)");
                sheet.formula(1, 9, "WEBSERVICE(\"http://127.0.0.1/\")");
            }
        }
        return out.toByteArray();
    }

    /** The text stands once in the workbook, and in so many cells of each of 500 rows. */
    private static byte[] workbookWith(String text, int cells) throws IOException {
        return changed(workbook(false), (name, xml) -> switch (name) {
            case "xl/sharedStrings.xml" -> xml.replace("Drammen", text);
            case "xl/worksheets/sheet1.xml" ->
                xml.replaceFirst("</sheetData>", rows(cells, indexOfPlace(xml)) + "</sheetData>");
            default -> xml;
        });
    }

    private static int indexOfPlace(String sheet) {
        return Pattern.compile("<c r=\"F2\"[^>]*><v>(\\d+)</v>")
                .matcher(sheet)
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .findFirst()
                .orElseThrow();
    }

    private static String rows(int cells, int text) {
        var rows = new StringBuilder();
        for (int row = 3; row < 503; row++) {
            rows.append("<row r=\"").append(row).append("\">");
            rows.append("<c t=\"s\"><v>%d</v></c>".formatted(text).repeat(cells));
            rows.append("</row>");
        }
        return rows.toString();
    }

    private static byte[] longInlineCell() throws IOException {
        var row = "<row r=\"3\"><c t=\"inlineStr\"><is><t>" + "x".repeat(10_000_000) + "</t></is></c></row>";
        return changed(
                workbook(false),
                (name, xml) -> name.equals("xl/worksheets/sheet1.xml")
                        ? xml.replaceFirst("</sheetData>", row + "</sheetData>")
                        : xml);
    }

    private static byte[] changed(byte[] workbook, BinaryOperator<String> change) throws IOException {
        var whole = Files.write(Files.createTempFile("whole", ".xlsx"), workbook);
        var changed = new ByteArrayOutputStream();
        try (var in = new ZipFile(whole.toFile());
                var zip = new ZipOutputStream(changed)) {
            for (var entry : Collections.list(in.entries())) {
                var content = new String(in.getInputStream(entry).readAllBytes(), UTF_8);
                zip.putNextEntry(new ZipEntry(entry.getName()));
                // What repeats itself packs so well that it would be refused for that alone.
                zip.setLevel(Deflater.NO_COMPRESSION);
                zip.write(change.apply(entry.getName(), content).getBytes(UTF_8));
            }
        }
        return changed.toByteArray();
    }

    @Test
    void an_import_that_is_discarded_while_it_is_read_leaves_no_row() throws Exception {
        var id = landlord.received(csv(NEW + "\n", 30_000));
        var reading = Thread.ofVirtual().start(() -> landlord.dryRun(id));
        await().until(() -> landlord.summary(id).progress().done() > 0);

        landlord.discard(id);
        reading.join();

        assertThat(landlord.summary(id).state()).isEqualTo(ImportState.DISCARDED);
        assertNothingIsLeft(id);
    }

    @Test
    void a_file_whose_reading_breaks_off_again_and_again_is_given_up() throws IOException {
        var id = landlord.received(csv(NEW + "\n", 3));
        Files.delete(data.resolve("imports").resolve(Long.toString(id.value())));

        for (int attempt = 1; attempt <= 5; attempt++) {
            assertThatThrownBy(() -> landlord.dryRun(id)).isInstanceOf(UncheckedIOException.class);
            assertThat(landlord.summary(id).state()).isEqualTo(ImportState.READING);
        }
        landlord.dryRun(id);

        assertThat(landlord.summary(id).state()).isEqualTo(ImportState.REFUSED);
        assertThat(landlord.summary(id).refusal().reason()).isEqualTo(Reason.NOT_READ);
        assertNothingIsLeft(id);
    }

    /** A workbook whose texts declare entities, one of them a file of this machine, and use one in the header. */
    private static byte[] workbookOf(String entity) throws IOException {
        var secret = Files.writeString(Files.createTempFile("secret", ".txt"), "KontraktNr");
        var laughs = new StringBuilder("<!ENTITY e0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY e%d \"%s\">".formatted(i, ("&e" + (i - 1) + ";").repeat(10)));
        }
        var doctype = "<?xml version=\"1.0\"?><!DOCTYPE sst [<!ENTITY secret SYSTEM \"%s\">%s<!ENTITY e \"&e29;\">]>"
                .formatted(secret.toUri(), laughs);
        var whole = Files.write(Files.createTempFile("whole", ".xlsx"), workbook(false));
        var changed = new ByteArrayOutputStream();
        try (var workbook = new ZipFile(whole.toFile());
                var zip = new ZipOutputStream(changed)) {
            for (var entry : Collections.list(workbook.entries())) {
                var content = workbook.getInputStream(entry).readAllBytes();
                if (entry.getName().endsWith("sharedStrings.xml")) {
                    var xml = new String(content, UTF_8).replaceFirst("<\\?xml[^>]*\\?>", "");
                    content = (doctype + xml.replace("KontraktNr", entity)).getBytes(UTF_8);
                }
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(content);
            }
        }
        return changed.toByteArray();
    }
}
