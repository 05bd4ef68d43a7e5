package no.leietileie.letter.translation;

import no.leietileie.letter.template.ParagraphKey;
import org.jspecify.annotations.Nullable;

/**
 * A translation that somebody else has made.
 *
 * @param sourceHash of the text it was made from
 * @param seen the version of the translation that it is to replace, null where there was none
 */
public record IncomingText(
        ParagraphKey paragraph, String sourceHash, @Nullable Long seen, String markdown) {}
