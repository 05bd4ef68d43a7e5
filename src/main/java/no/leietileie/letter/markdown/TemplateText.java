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
        List<Marker> waiting = new ArrayList<>(markers(markdown));
        // Blank lines in their place leave all positions as they are, and end the paragraph above.
        String plain = MARKER.matcher(markdown).replaceAll(match -> " ".repeat(match.end() - match.start()));
        List<TemplateBlock> blocks = new ArrayList<>();
        List<Marker> lone = new ArrayList<>();
        int from = 0;
        for (Node node : MarkdownTree.children(MarkdownTree.of(plain))) {
            int start = MarkdownTree.start(node);
            Marker condition = takeLastBefore(start, waiting, lone);
            if (condition != null && condition.start() < from) {
                lone.add(condition);
                condition = null;
            }
            // A list takes in the blank lines below it, and with them the marker of the next block.
            String words = plain.substring(start, MarkdownTree.end(node)).strip();
            from = start + words.length();
            blocks.add(
                    new TemplateBlock(words, condition == null ? null : condition.key(), start, lineOf(plain, start)));
        }
        lone.addAll(waiting);
        return new TemplateText(markdown, blocks, lone);
    }

    /** Each marker but the last before a block stands above nothing. */
    private static @Nullable Marker takeLastBefore(int start, List<Marker> waiting, List<Marker> lone) {
        Marker last = null;
        while (!waiting.isEmpty() && waiting.getFirst().start() < start) {
            if (last != null) {
                lone.add(last);
            }
            last = waiting.removeFirst();
        }
        return last;
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
