package no.leietileie.letter;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.document.Block;
import no.leietileie.letter.document.Contact;
import no.leietileie.letter.document.Inline;
import no.leietileie.letter.document.Isolation;
import no.leietileie.letter.document.Letter;
import no.leietileie.letter.document.LetterBody;
import no.leietileie.letter.document.LetterLogo;
import no.leietileie.letter.document.Recipient;
import no.leietileie.letter.document.Sender;

/** An invented information letter in every language that the product has letters in. */
public final class SampleLetters {

    public static final LanguageTag BOKMAL = new LanguageTag("nb");
    public static final URI PAGE = URI.create("https://www.eksempel.kommune.no/leie-til-eie");

    private static final Pattern FIELD = Pattern.compile("\\{(\\w+)}");
    private static final Map<String, List<String>> TEXTS = read();
    private static final Sender SENDER =
            new Sender(BOKMAL, "Eksempel kommune", List.of("Postboks 1", "3001 Eksempel"), logo());

    private SampleLetters() {}

    public static List<String> languages() {
        return List.copyOf(TEXTS.keySet());
    }

    public static Letter letter(String language) {
        return letter(language, "Ola Nordmann");
    }

    public static Letter letter(String language, String name) {
        return letter(name, title(language), List.of(body(language, name)));
    }

    public static Letter letter(String name, String title, List<LetterBody> bodies) {
        return new Letter(
                SENDER,
                new Recipient(name, List.of("Bjørkeveien 12 B", "3015 Eksempel")),
                LocalDate.of(2026, 11, 25),
                "2026/1234-5",
                new Contact("Kari Nordmann", "+47 33 40 60 00", "kari.nordmann@eksempel.kommune.no"),
                title,
                bodies,
                List.of(),
                null);
    }

    public static String title(String language) {
        return text(language).getFirst();
    }

    public static LetterBody body(String language, String name) {
        var blocks = new ArrayList<Block>();
        var items = new ArrayList<List<Block>>();
        blocks.add(new Block.Heading(1, List.of(new Inline.Text(title(language), false))));
        for (var line : text(language).subList(1, text(language).size())) {
            if (line.startsWith("- ")) {
                items.add(List.of(paragraph(line.substring(2), name)));
            } else {
                if (!items.isEmpty()) {
                    blocks.add(new Block.BulletList(items));
                }
                blocks.add(paragraph(line, name));
            }
        }
        return new LetterBody(new LanguageTag(language), blocks);
    }

    private static Block paragraph(String text, String name) {
        var content = new ArrayList<Inline>();
        var fields = FIELD.matcher(text);
        int from = 0;
        while (fields.find()) {
            content.add(new Inline.Text(text.substring(from, fields.start()), false));
            content.add(field(fields.group(1), name));
            from = fields.end();
        }
        content.add(new Inline.Text(text.substring(from), false));
        return new Block.Paragraph(content);
    }

    private static Inline field(String field, String name) {
        return switch (field) {
            case "name" -> new Inline.Text(Isolation.value(name), true);
            case "phone" -> new Inline.Text(Isolation.leftToRight("+47 33 40 60 00"), false);
            default ->
                new Inline.Link(
                        PAGE, List.of(new Inline.Text(Isolation.leftToRight(PAGE.getHost() + PAGE.getPath()), false)));
        };
    }

    private static List<String> text(String language) {
        return Objects.requireNonNull(TEXTS.get(language), language);
    }

    private static LetterLogo logo() {
        var picture = new BufferedImage(480, 120, BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 480, 120);
        graphics.setColor(new Color(20, 70, 120));
        graphics.fillRoundRect(0, 0, 100, 120, 30, 30);
        graphics.setColor(new Color(240, 190, 60));
        graphics.fillPolygon(new int[] {20, 50, 80}, new int[] {70, 30, 70}, 3);
        graphics.setColor(new Color(20, 70, 120));
        graphics.fillRect(120, 90, 360, 8);
        graphics.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ((LetterLogo.Ready) LetterLogo.read(out.toByteArray())).logo();
    }

    private static Map<String, List<String>> read() {
        try (var resource = SampleLetters.class.getResourceAsStream("sample-letters.txt")) {
            var texts = new LinkedHashMap<String, List<String>>();
            var current = new ArrayList<String>();
            for (var line : new String(Objects.requireNonNull(resource).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (line.startsWith("= ")) {
                    current = new ArrayList<>();
                    texts.put(line.substring(2), current);
                } else {
                    current.add(line);
                }
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
