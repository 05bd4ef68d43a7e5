package no.leietileie.letter.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import no.leietileie.letter.document.LetterLogo.Ready;
import no.leietileie.letter.document.LetterLogo.Refusal;
import no.leietileie.letter.document.LetterLogo.Refused;
import org.junit.jupiter.api.Test;

class LetterLogoTest {

    @Test
    void a_small_picture_is_taken_as_it_is() throws IOException {
        assertThat(LetterLogo.read(png(LetterLogo.WIDEST, 100))).isInstanceOfSatisfying(Ready.class, ready -> {
            assertThat(ready.scaled()).isFalse();
            assertThat(ready.logo().width()).isEqualTo(LetterLogo.WIDEST);
        });
    }

    @Test
    void a_large_picture_is_scaled_to_what_a_letter_can_use() throws IOException {
        assertThat(LetterLogo.read(png(4000, 2000))).isInstanceOfSatisfying(Ready.class, ready -> {
            assertThat(ready.scaled()).isTrue();
            assertThat(ready.logo().width()).isEqualTo(2 * LetterLogo.HIGHEST);
            assertThat(ready.logo().height()).isEqualTo(LetterLogo.HIGHEST);
        });
    }

    @Test
    void transparent_parts_become_white() throws IOException {
        var logo = ((Ready) LetterLogo.read(png(10, 10))).logo();

        var picture = ImageIO.read(new ByteArrayInputStream(logo.png()));
        assertThat(picture.getRGB(5, 5)).isEqualTo(0xFFFFFFFF);
        assertThat(picture.getColorModel().hasAlpha()).isFalse();
    }

    @Test
    void a_picture_with_too_many_pixels_is_refused_before_it_is_unpacked() throws IOException {
        var picture = png(10, 10);
        ByteBuffer.wrap(picture).putInt(16, 40_001).putInt(20, 1_000);
        var checksum = new CRC32();
        checksum.update(picture, 12, 17);
        ByteBuffer.wrap(picture).putInt(29, (int) checksum.getValue());

        assertThat(LetterLogo.read(picture)).isEqualTo(new Refused(Refusal.TOO_MANY_PIXELS));
    }

    @Test
    void what_is_no_picture_or_only_half_of_one_is_refused() throws IOException {
        var picture = png(300, 100);

        assertThat(LetterLogo.read("<svg/>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Refused(Refusal.NOT_A_PICTURE));
        assertThat(LetterLogo.read(Arrays.copyOf(picture, picture.length / 2))).isEqualTo(new Refused(Refusal.DAMAGED));
    }

    private static byte[] png(int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB), "png", out);
        return out.toByteArray();
    }
}
