package no.leietileie.letter.pdf;

import java.util.List;
import java.util.stream.Stream;
import no.leietileie.letter.document.Block;
import no.leietileie.letter.document.Inline;
import no.leietileie.letter.document.Letter;
import no.leietileie.letter.document.Shape;

/** Every text that a letter puts on paper. */
final class LetterTexts {

    private LetterTexts() {}

    static Stream<String> of(Letter letter) {
        var contact = letter.contact();
        return Stream.of(
                        Stream.of(letter.sender().name(), letter.recipient().name()),
                        letter.sender().addressLines().stream(),
                        letter.recipient().addressLines().stream(),
                        Stream.ofNullable(letter.reference()),
                        contact == null ? Stream.<String>empty() : contact.lines().stream(),
                        Stream.of(letter.bodies(), letter.enclosures())
                                .flatMap(List::stream)
                                .flatMap(body -> blocks(body.blocks())))
                .flatMap(texts -> texts);
    }

    private static Stream<String> blocks(List<Block> blocks) {
        return blocks.stream().flatMap(block -> switch (block) {
            case Block.Heading(int level, var content) -> inlines(content);
            case Block.Paragraph(var content) -> inlines(content);
            case Block.BulletList(var items) -> items.stream().flatMap(LetterTexts::blocks);
            case Block.NumberedList(int start, var items) -> items.stream().flatMap(LetterTexts::blocks);
            case Block.Art(var art) -> art.shapes().stream().flatMap(LetterTexts::words);
            case Block.Table(var headers, var rows) ->
                Stream.concat(headers.stream(), rows.stream().flatMap(List::stream));
        });
    }

    private static Stream<String> words(Shape shape) {
        return shape instanceof Shape.Words words ? Stream.of(words.text()) : Stream.empty();
    }

    private static Stream<String> inlines(List<Inline> content) {
        return content.stream().flatMap(inline -> switch (inline) {
            case Inline.Text(String text, boolean bold) -> Stream.of(text);
            case Inline.LineBreak() -> Stream.empty();
            case Inline.Link(var target, var inner) -> inlines(inner);
        });
    }
}
