package no.leietileie.letter.document;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/**
 * The picture at the top of a letter: sharp enough for print, small enough for every copy of a mailing.
 *
 * @param png without transparency, three bytes a pixel, not interlaced
 */
public record LetterLogo(int width, int height, byte[] png) {

    /** 48 mm at 300 dots an inch, and 20 mm high. */
    public static final int WIDEST = 567;

    public static final int HIGHEST = 236;

    /** Above this a picture is not even unpacked: a small file can hold a picture that fills the memory. */
    public static final long MOST_PIXELS = 40_000_000;

    /** Too many pixels is found out before the picture is unpacked. */
    public static Reading read(byte[] picture) {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return new Refused(Refusal.NOT_A_PICTURE);
            }
            var reader = readers.next();
            try {
                reader.setInput(input);
                return read(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return new Refused(Refusal.DAMAGED);
        }
    }

    private static Reading read(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            return new Refused(Refusal.TOO_MANY_PIXELS);
        }
        try {
            var fitted = fitted(reader.read(0));
            boolean scaled = fitted.getWidth() != width || fitted.getHeight() != height;
            return new Ready(new LetterLogo(fitted.getWidth(), fitted.getHeight(), png(fitted)), scaled);
        } catch (IIOException e) {
            return new Refused(Refusal.DAMAGED);
        }
    }

    /** Halves the picture until it nearly fits, so that thin lines survive; transparent parts become white like the paper. */
    private static BufferedImage fitted(BufferedImage original) {
        double scale =
                Math.min(1, Math.min(WIDEST / (double) original.getWidth(), HIGHEST / (double) original.getHeight()));
        int width = Math.max(1, (int) Math.round(original.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(original.getHeight() * scale));
        var picture = original;
        while (picture.getWidth() > 2 * width && picture.getHeight() > 2 * height) {
            picture = drawn(picture, picture.getWidth() / 2, picture.getHeight() / 2);
        }
        return drawn(picture, width, height);
    }

    private static BufferedImage drawn(BufferedImage picture, int width, int height) {
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = drawn.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
        graphics.dispose();
        return drawn;
    }

    private static byte[] png(BufferedImage picture) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public sealed interface Reading {}

    /** @param scaled whether the picture was larger than a letter can use */
    public record Ready(LetterLogo logo, boolean scaled) implements Reading {}

    public record Refused(Refusal reason) implements Reading {}

    public enum Refusal {
        NOT_A_PICTURE,
        DAMAGED,
        TOO_MANY_PIXELS
    }
}
