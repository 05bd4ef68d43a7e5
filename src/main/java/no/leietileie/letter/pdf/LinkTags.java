package no.leietileie.letter.pdf;

import java.util.IdentityHashMap;
import java.util.Map;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.document.Inline.Link;
import no.leietileie.letter.pdf.file.Tag;

/** One tag for each link of a paragraph, over all lines on which it stands. */
final class LinkTags {

    private final Map<Link, Tag> tags = new IdentityHashMap<>();

    Tag of(Link link, Tag paragraph, LanguageTag language) {
        return tags.computeIfAbsent(link, key -> paragraph.child("Link", language));
    }
}
