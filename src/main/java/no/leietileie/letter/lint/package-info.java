/** What is wrong with a template's text, or could be easier to read, with where it is and what to do. */
@NullMarked
package no.leietileie.letter.lint;

import org.jspecify.annotations.NullMarked;
