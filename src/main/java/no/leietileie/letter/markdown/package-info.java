/** The small Markdown of letters: its fields, its conditions, and how it becomes a document. */
@NullMarked
package no.leietileie.letter.markdown;

import org.jspecify.annotations.NullMarked;
