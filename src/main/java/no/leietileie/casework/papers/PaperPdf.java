package no.leietileie.casework.papers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.document.Block;
import no.leietileie.letter.document.Inline;
import no.leietileie.letter.document.Letter;
import no.leietileie.letter.document.LetterBody;
import no.leietileie.letter.document.Recipient;
import no.leietileie.letter.document.Sender;
import no.leietileie.letter.pdf.LetterPdf;
import no.leietileie.letter.pdf.MissingGlyph;
import no.leietileie.municipality.Letterhead;
import no.leietileie.municipality.MunicipalitySettings;
import org.springframework.stereotype.Component;

/** A paper on the municipality's letterhead: PDF/A and PDF/UA, as every letter is. */
@Component
public class PaperPdf {

    private final MunicipalitySettings settings;
    private final Clock clock;

    PaperPdf(MunicipalitySettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What somebody typed may hold characters that no font has: they become question marks, the rest is printed.
     *
     * @param recipient whom the paper is for
     */
    public byte[] of(LanguageTag language, String title, String recipient, List<Block> blocks) {
        Letter letter = letter(language, title, recipient, blocks);
        Set<Integer> missing = LetterPdf.missingGlyphs(letter).stream()
                .map(MissingGlyph::codePoint)
                .collect(Collectors.toSet());
        return LetterPdf.of(
                missing.isEmpty()
                        ? letter
                        : letter(
                                language,
                                printable(title, missing),
                                printable(recipient, missing),
                                blocks.stream()
                                        .map(block -> printable(block, missing))
                                        .toList()));
    }

    private Letter letter(LanguageTag language, String title, String recipient, List<Block> blocks) {
        LocalDate date = LocalDate.now(clock);
        Letterhead head = settings.letterheadOn(date);
        List<String> address = Stream.of(head.unit(), head.postalAddress(), head.postalPlace())
                .filter(line -> !line.isBlank())
                .toList();
        return new Letter(
                new Sender(language, head.name(), address, null),
                new Recipient(recipient, List.of()),
                date,
                null,
                null,
                title,
                List.of(new LetterBody(language, blocks)),
                List.of(),
                null);
    }

    private static Block printable(Block block, Set<Integer> missing) {
        return switch (block) {
            case Block.Heading(int level, var content) -> new Block.Heading(level, inlines(content, missing));
            case Block.Paragraph(var content) -> new Block.Paragraph(inlines(content, missing));
            case Block.BulletList(var items) -> new Block.BulletList(items(items, missing));
            case Block.NumberedList(int start, var items) -> new Block.NumberedList(start, items(items, missing));
            case Block.Art art -> art;
            case Block.Table(var headers, var rows) ->
                new Block.Table(
                        texts(headers, missing),
                        rows.stream().map(row -> texts(row, missing)).toList());
        };
    }

    private static List<String> texts(List<String> texts, Set<Integer> missing) {
        return texts.stream().map(text -> printable(text, missing)).toList();
    }

    private static List<List<Block>> items(List<List<Block>> items, Set<Integer> missing) {
        return items.stream()
                .map(item ->
                        item.stream().map(block -> printable(block, missing)).toList())
                .toList();
    }

    private static List<Inline> inlines(List<Inline> content, Set<Integer> missing) {
        return content.stream()
                .map(part -> part instanceof Inline.Text(String text, boolean bold)
                        ? new Inline.Text(printable(text, missing), bold)
                        : part)
                .toList();
    }

    private static String printable(String words, Set<Integer> missing) {
        return words.codePoints()
                .map(character -> missing.contains(character) ? '?' : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
