package no.leietileie.letter.document;

import java.net.URI;
import no.leietileie.base.LanguageTag;

/** Writes elements; every text and every attribute is escaped here and nowhere else. */
final class HtmlText {

    private final StringBuilder html = new StringBuilder();

    HtmlText open(String element, LanguageTag language) {
        html.append('<').append(element);
        return languageAndEnd(language);
    }

    HtmlText openNumbered(int start, LanguageTag language) {
        html.append("<ol");
        attribute("start", Integer.toString(start));
        return languageAndEnd(language);
    }

    HtmlText openLink(URI target) {
        html.append("<a");
        attribute("href", target.toASCIIString());
        attribute("target", "_blank");
        attribute("rel", "noopener noreferrer");
        html.append('>');
        return this;
    }

    HtmlText text(String text, boolean bold) {
        html.append(bold ? "<strong>" : "").append(escaped(text)).append(bold ? "</strong>" : "");
        return this;
    }

    HtmlText lineBreak() {
        html.append("<br>");
        return this;
    }

    /** It escapes its own words. */
    HtmlText drawing(LineArt art) {
        html.append(LineArtSvg.of(art));
        return this;
    }

    HtmlText close(String element) {
        html.append("</").append(element).append('>');
        return this;
    }

    @Override
    public String toString() {
        return html.toString();
    }

    private HtmlText languageAndEnd(LanguageTag language) {
        attribute("lang", language.value());
        attribute("dir", language.rightToLeft() ? "rtl" : "ltr");
        html.append('>');
        return this;
    }

    private void attribute(String name, String value) {
        html.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
