package no.leietileie.letter.document;

import java.util.Base64;
import java.util.List;
import no.leietileie.base.LanguageTag;

/**
 * A letter as HTML, from the same tree as the paper. Every block says its language and direction; whatever the texts hold,
 * no markup comes out of them. The classes begin with {@code letter-}.
 */
public final class LetterHtml {

    private LetterHtml() {}

    /** The whole letter as one {@code article}. */
    public static String of(Letter letter) {
        var html = new HtmlText();
        html.open("article", "letter", letter.language());
        head(html, letter);
        letter.bodies().forEach(body -> section(html, "letter-body", body));
        letter.enclosures().forEach(body -> section(html, "letter-enclosure", body));
        return html.close("article").toString();
    }

    /** One text alone, as a {@code section}. */
    public static String of(LetterBody body) {
        var html = new HtmlText();
        section(html, "letter-body", body);
        return html.toString();
    }

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

    private static void head(HtmlText html, Letter letter) {
        var sender = letter.sender();
        html.open("header", "letter-head", sender.language());
        if (sender.logo() != null) {
            var data = Base64.getEncoder().encodeToString(sender.logo().png());
            html.image("data:image/png;base64," + data, sender.name());
        }
        html.open("p", "letter-sender", sender.language());
        lines(html, sender.name(), sender.addressLines());
        html.close("p").open("address", "letter-recipient", sender.language());
        lines(html, letter.recipient().name(), letter.recipient().addressLines());
        html.close("address").close("header");
        facts(html, letter);
    }

    private static void lines(HtmlText html, String name, List<String> more) {
        html.text(name, true);
        more.forEach(line -> html.lineBreak().text(line, false));
    }

    private static void facts(HtmlText html, Letter letter) {
        var words = LetterWords.in(letter.language());
        html.open("dl", "letter-facts", words.language());
        fact(html, words, words.date(), List.of(Isolation.value(LetterDate.in(words.language(), letter.date()))));
        var reference = letter.reference();
        if (reference != null) {
            fact(html, words, words.reference(), List.of(Isolation.leftToRight(reference)));
        }
        var contact = letter.contact();
        if (contact != null) {
            fact(html, words, words.contact(), contact.lines());
        }
        html.close("dl");
    }

    private static void fact(HtmlText html, LetterWords words, String name, List<String> lines) {
        html.open("dt", null, words.language()).text(name, false).close("dt");
        html.open("dd", null, words.language()).text(lines.getFirst(), false);
        lines.stream().skip(1).forEach(line -> html.lineBreak().text(line, false));
        html.close("dd");
    }

    private static void section(HtmlText html, String kind, LetterBody body) {
        html.open("section", kind, body.language());
        blocks(html, body.language(), body.blocks());
        html.close("section");
    }

    private static void blocks(HtmlText html, LanguageTag language, List<Block> blocks) {
        for (var block : blocks) {
            switch (block) {
                case Block.Heading(int level, var content) -> inlines(html, "h" + level, language, content);
                case Block.Paragraph(var content) -> inlines(html, "p", language, content);
                case Block.BulletList(var items) -> {
                    html.open("ul", null, language);
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
                    html.open("table", null, language);
                    row(html, language, headers, "th");
                    rows.forEach(row -> row(html, language, row, "td"));
                    html.close("table");
                }
            }
        }
    }

    private static void row(HtmlText html, LanguageTag language, List<String> cells, String element) {
        html.open("tr", null, language);
        for (String cell : cells) {
            html.open(element, null, language).text(cell, false).close(element);
        }
        html.close("tr");
    }

    private static void items(HtmlText html, LanguageTag language, List<List<Block>> items) {
        for (var item : items) {
            html.open("li", null, language);
            blocks(html, language, item);
            html.close("li");
        }
    }

    private static void inlines(HtmlText html, String element, LanguageTag language, List<Inline> content) {
        html.open(element, null, language);
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
