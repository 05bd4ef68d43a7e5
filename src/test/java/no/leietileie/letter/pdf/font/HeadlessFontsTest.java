package no.leietileie.letter.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A server without a single font: fontconfig is told of none. */
class HeadlessFontsTest {

    @TempDir
    private Path folder;

    @Test
    @EnabledOnOs(OS.LINUX)
    void text_is_measured_where_the_system_has_no_fonts() throws Exception {
        assertThat(onServerWithoutFonts(MeasuresText.class)).isEqualTo("602.0");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void without_our_preparation_the_jdk_would_fail_there() throws Exception {
        assertThat(onServerWithoutFonts(AsksTheJdk.class)).contains("Fontconfig head is null");
    }

    private String onServerWithoutFonts(Class<?> main) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = List.of(
                java,
                "-Duser.home=" + folder, // where the JDK would find what an earlier one has learnt
                "-cp",
                System.getProperty("java.class.path"),
                main.getName());
        var configuration = Files.writeString(folder.resolve("fonts.conf"), "<?xml version=\"1.0\"?><fontconfig/>");
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("FONTCONFIG_FILE", configuration.toString());
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return output.strip();
    }

    static final class MeasuresText {

        private MeasuresText() {}

        public static void main(String[] arguments) {
            var face = FontFamily.NOTO_SANS.face(false);
            var glyphs = face.shaping()
                    .layoutGlyphVector(
                            new java.awt.font.FontRenderContext(null, true, true), "fi".toCharArray(), 0, 2, 0);
            System.out.println(glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX());
        }
    }

    static final class AsksTheJdk {

        private AsksTheJdk() {}

        public static void main(String[] arguments) {
            new java.awt.Font("Serif", java.awt.Font.PLAIN, 12)
                    .layoutGlyphVector(
                            new java.awt.font.FontRenderContext(null, true, true), "fi".toCharArray(), 0, 2, 0);
        }
    }
}
