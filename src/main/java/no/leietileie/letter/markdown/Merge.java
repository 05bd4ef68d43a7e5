package no.leietileie.letter.markdown;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.document.Block;
import no.leietileie.letter.document.Inline;
import no.leietileie.letter.document.LetterBody;
import org.commonmark.node.BulletList;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * Makes a finished text of a template's blocks and one recipient's values. Values enter the tree after the Markdown has been
 * read, so that nothing in a name is ever markup or a field. What a letter may not hold is left as its plain words: the lint
 * tells the writer, and a reader loses nothing.
 */
public final class Merge {

    private final FieldWriter writer;
    private final MergeValues values;
    private final Set<MergeField> missing = EnumSet.noneOf(MergeField.class);

    private Merge(LanguageTag language, MergeValues values) {
        this.writer = new FieldWriter(language);
        this.values = values;
    }

    /** @param missing fields that the text asks for and that have no value; they stand in it as written in the template */
    public record Merged(LetterBody body, Set<MergeField> missing) {}

    /** Blocks whose condition does not hold, or that nobody knows, are left out. */
    public static Merged of(Collection<TemplateBlock> blocks, LanguageTag language, MergeValues values) {
        Merge merge = new Merge(language, values);
        List<Block> merged = blocks.stream()
                .filter(block -> holds(block, values))
                .flatMap(block -> merge.blocks(MarkdownTree.of(block.markdown())).stream())
                .toList();
        return new Merged(new LetterBody(language, merged), Set.copyOf(merge.missing));
    }

    private static boolean holds(TemplateBlock block, MergeValues values) {
        return block.conditionKey() == null
                || Condition.of(block.conditionKey())
                        .filter(values.conditions()::contains)
                        .isPresent();
    }

    private List<Block> blocks(Node parent) {
        return MarkdownTree.children(parent).stream().map(this::block).toList();
    }

    private Block block(Node node) {
        return switch (node) {
            case Heading heading ->
                new Block.Heading(Math.min(heading.getLevel(), Block.Heading.DEEPEST), inlines(heading, false));
            case BulletList list -> new Block.BulletList(items(list));
            case OrderedList list -> new Block.NumberedList(start(list), items(list));
            case Paragraph paragraph -> new Block.Paragraph(inlines(paragraph, false));
            default -> new Block.Paragraph(List.of(new Inline.Text(PlainWords.of(node), false)));
        };
    }

    private static int start(OrderedList list) {
        Integer start = list.getMarkerStartNumber();
        return start == null ? 1 : start;
    }

    private List<List<Block>> items(Node list) {
        return MarkdownTree.children(list).stream().map(this::blocks).toList();
    }

    private List<Inline> inlines(Node parent, boolean bold) {
        List<Inline> inlines = new ArrayList<>();
        MarkdownTree.children(parent).forEach(child -> inlines.addAll(inline(child, bold)));
        return inlines;
    }

    private List<Inline> inline(Node node, boolean bold) {
        return switch (node) {
            case Text text -> List.of(new Inline.Text(filled(text.getLiteral()), bold));
            case StrongEmphasis strong -> inlines(strong, true);
            case SoftLineBreak soft -> List.of(new Inline.Text(" ", bold));
            case HardLineBreak hard -> List.of(new Inline.LineBreak());
            case Link link -> link(link, bold);
            default ->
                node.getFirstChild() == null
                        ? List.of(new Inline.Text(PlainWords.of(node), bold))
                        : inlines(node, bold);
        };
    }

    private List<Inline> link(Link link, boolean bold) {
        List<Inline> content = inlines(link, bold);
        return target(link)
                .filter(Inline.Link::isAllowed)
                .<List<Inline>>map(target -> List.of(new Inline.Link(target, content)))
                .orElse(content);
    }

    private Optional<URI> target(Link link) {
        StringBuilder target = new StringBuilder();
        int from = 0;
        for (Placeholder field : Placeholder.in(link.getDestination())) {
            target.append(link.getDestination(), from, field.start()).append(inAddress(field));
            from = field.end();
        }
        target.append(link.getDestination().substring(from));
        try {
            return Optional.of(new URI(target.toString()));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private String inAddress(Placeholder placeholder) {
        Optional<MergeField> field = MergeField.of(placeholder.key());
        String value = field.map(this::plain).orElse("");
        return field.filter(known -> known.kind() == FieldKind.PHONE).isPresent()
                ? value.replaceAll("[^+\\d]", "")
                : URLEncoder.encode(value, StandardCharsets.UTF_8)
                        .replace("+", "%20")
                        .replace("%40", "@");
    }

    private String plain(MergeField field) {
        FieldValue value = values.value(field);
        if (value == null) {
            missing.add(field);
            return "";
        }
        return writer.plain(value);
    }

    private String filled(String text) {
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (Placeholder field : Placeholder.in(text)) {
            filled.append(text, from, field.start());
            filled.append(MergeField.of(field.key())
                    .map(known -> value(known, field))
                    .orElseGet(() -> text.substring(field.start(), field.end())));
            from = field.end();
        }
        return filled.append(text.substring(from)).toString();
    }

    private String value(MergeField field, Placeholder written) {
        FieldValue value = values.value(field);
        if (value == null) {
            missing.add(field);
            return "{{" + written.key() + "}}";
        }
        return writer.write(field, value);
    }
}
