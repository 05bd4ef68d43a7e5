package no.leietileie.letter.document;

import java.util.List;
import no.leietileie.base.LanguageTag;

/**
 * A letter as HTML, from the same tree as the paper. Every block says its language and direction; whatever the texts hold,
 * no markup comes out of them.
 */
public final class LetterHtml {

    private LetterHtml() {}

    /** The blocks of a text one by one. */
    public static List<String> blocks(LetterBody body) {
        return body.blocks().stream()
                .map(block -> {
                    var html = new HtmlText();
                    blocks(html, body.language(), List.of(block));
                    return html.toString();
                })
                .toList();
    }

    private static void blocks(HtmlText html, LanguageTag language, List<Block> blocks) {
        for (var block : blocks) {
            switch (block) {
                case Block.Heading(int level, var content) -> inlines(html, "h" + level, language, content);
                case Block.Paragraph(var content) -> inlines(html, "p", language, content);
                case Block.BulletList(var items) -> {
                    html.open("ul", language);
                    items(html, language, items);
                    html.close("ul");
                }
                case Block.NumberedList(int start, var items) -> {
                    html.openNumbered(start, language);
                    items(html, language, items);
                    html.close("ol");
                }
                case Block.Art(var art) -> html.drawing(art);
                case Block.Table(var headers, var rows) -> {
                    html.open("table", language);
                    row(html, language, headers, "th");
                    rows.forEach(row -> row(html, language, row, "td"));
                    html.close("table");
                }
            }
        }
    }

    private static void row(HtmlText html, LanguageTag language, List<String> cells, String element) {
        html.open("tr", language);
        for (String cell : cells) {
            html.open(element, language).text(cell, false).close(element);
        }
        html.close("tr");
    }

    private static void items(HtmlText html, LanguageTag language, List<List<Block>> items) {
        for (var item : items) {
            html.open("li", language);
            blocks(html, language, item);
            html.close("li");
        }
    }

    private static void inlines(HtmlText html, String element, LanguageTag language, List<Inline> content) {
        html.open(element, language);
        content.forEach(inline -> inline(html, language, inline));
        html.close(element);
    }

    private static void inline(HtmlText html, LanguageTag language, Inline inline) {
        switch (inline) {
            case Inline.Text(String text, boolean bold) ->
                html.text(language.rightToLeft() ? Isolation.numbers(text) : text, bold);
            case Inline.LineBreak() -> html.lineBreak();
            case Inline.Link(var target, var content) -> {
                html.openLink(target);
                content.forEach(part -> inline(html, language, part));
                html.close("a");
            }
        }
    }
}
