package no.leietileie.letter.markdown;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * The text of a template cut into its blocks.
 *
 * @param lone lines with a condition that no block follows
 */
public record TemplateText(String markdown, List<TemplateBlock> blocks, List<Marker> lone) {

    /** A line that names a condition. */
    public record Marker(String key, int start, int end) {}

    private static final Pattern MARKER = Pattern.compile("(?m)^[ \\t]*\\[\\[([^\\]\\n]*)]][ \\t]*$");

    public TemplateText {
        blocks = List.copyOf(blocks);
        lone = List.copyOf(lone);
    }

    public static TemplateText parse(String text) {
        String markdown = text.replace("\r\n", "\n").replace('\r', '\n');
        Cutting cutting = new Cutting(markdown);
        markers(markdown).forEach(cutting::take);
        return cutting.finish();
    }

    /** A condition ends what stands above it: two lists with conditions of their own are not one. */
    private static final class Cutting {

        private final String markdown;
        private final List<TemplateBlock> blocks = new ArrayList<>();
        private final List<Marker> lone = new ArrayList<>();
        private @Nullable Marker above;
        private int from;

        Cutting(String markdown) {
            this.markdown = markdown;
        }

        void take(Marker next) {
            cutTo(next.start());
            above = next;
            from = next.end();
        }

        TemplateText finish() {
            cutTo(markdown.length());
            return new TemplateText(markdown, blocks, lone);
        }

        private void cutTo(int end) {
            Marker condition = above;
            for (Node node : MarkdownTree.children(MarkdownTree.of(markdown.substring(from, end)))) {
                int start = from + MarkdownTree.start(node);
                // A list takes in the blank lines below it.
                String words =
                        markdown.substring(start, from + MarkdownTree.end(node)).strip();
                blocks.add(new TemplateBlock(
                        words, condition == null ? null : condition.key(), start, lineOf(markdown, start)));
                condition = null;
            }
            if (condition != null) {
                lone.add(condition);
            }
        }
    }

    private static List<Marker> markers(String markdown) {
        return MARKER.matcher(markdown).results().map(TemplateText::marker).toList();
    }

    private static Marker marker(MatchResult match) {
        return new Marker(match.group(1).strip(), match.start(), match.end());
    }

    private static int lineOf(String text, int offset) {
        return 1
                + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }

    /** The keys of all fields, each once, in the order they appear. */
    public Set<String> fieldKeys() {
        return blocks.stream()
                .flatMap(block -> block.fieldKeys().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The blocks as one text again. */
    public static String joined(List<TemplateBlock> blocks) {
        return blocks.stream()
                        .map(block -> block.conditionKey() == null
                                ? block.markdown()
                                : "[[" + block.conditionKey() + "]]\n" + block.markdown())
                        .collect(Collectors.joining("\n\n"))
                + "\n";
    }

    /** The first heading, which is the subject of the letter; empty when there is none. */
    public String title() {
        return blocks.stream()
                .map(TemplateBlock::markdown)
                .filter(block -> block.startsWith("# "))
                .findFirst()
                .map(block -> block.substring(2).strip())
                .orElse("");
    }
}
