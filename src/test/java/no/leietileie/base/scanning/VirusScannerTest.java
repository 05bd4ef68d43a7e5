package no.leietileie.base.scanning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import no.leietileie.base.scanning.RefusedFileException.Reason;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class VirusScannerTest {

    @Test
    void a_harmless_file_comes_through_unchanged() throws IOException {
        byte[] file = new byte[300_000];
        try (var clamd = new ClamdServer()) {
            assertThat(read(new VirusScanner(clamd.address()), file)).isEqualTo(file);
            assertThat(read(new VirusScanner(clamd.address()), new byte[0])).isEmpty();
        }
    }

    @Test
    void a_harmful_file_is_refused_before_its_end_is_told() throws IOException {
        byte[] file = ("før " + ClamdServer.EICAR + " etter").getBytes(StandardCharsets.UTF_8);
        try (var clamd = new ClamdServer()) {
            assertRefused(() -> read(new VirusScanner(clamd.address()), file), Reason.HARMFUL);
            assertRefused(() -> skip(new VirusScanner(clamd.address()), file), Reason.HARMFUL);
        }
    }

    @Test
    void a_file_that_the_scanner_will_not_look_at_is_refused() throws IOException {
        try (var clamd = new ClamdServer()) {
            assertRefused(
                    () -> read(new VirusScanner(clamd.address()), new byte[3 * ClamdServer.LIMIT]), Reason.NOT_SCANNED);
        }
    }

    @Test
    void without_the_scanner_that_was_named_nothing_is_taken_in() throws IOException {
        var clamd = new ClamdServer();
        clamd.close();

        assertRefused(() -> read(new VirusScanner(clamd.address()), new byte[9]), Reason.NOT_SCANNED);
    }

    @Test
    void where_none_is_named_nobody_is_asked() throws IOException {
        InputStream content = new ByteArrayInputStream(new byte[9]);

        assertThat(new VirusScanner("").scanned(content)).isSameAs(content);
    }

    private static byte[] read(VirusScanner scanner, byte[] file) throws IOException {
        try (InputStream content = scanner.scanned(new ByteArrayInputStream(file))) {
            return content.readAllBytes();
        }
    }

    private static void skip(VirusScanner scanner, byte[] file) throws IOException {
        try (InputStream content = scanner.scanned(new ByteArrayInputStream(file))) {
            content.skipNBytes(file.length);
            content.readAllBytes();
        }
    }

    private static void assertRefused(ThrowingCallable work, Reason reason) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        RefusedFileException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
