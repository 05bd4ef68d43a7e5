/** The typefaces that come with the product, and which of them shows which character. */
@NullMarked
package no.leietileie.letter.pdf.font;

import org.jspecify.annotations.NullMarked;
