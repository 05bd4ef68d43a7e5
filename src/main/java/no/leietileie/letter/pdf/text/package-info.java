/** From text to lines of placed glyphs: direction, shaping, line breaks. Knows nothing of pages or of PDF. */
@NullMarked
package no.leietileie.letter.pdf.text;

import org.jspecify.annotations.NullMarked;
