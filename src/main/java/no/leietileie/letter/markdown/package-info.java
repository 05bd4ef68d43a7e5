/** The small Markdown of letters: its fields, its conditions, and how it becomes a document. */
@NamedInterface("markdown")
@NullMarked
package no.leietileie.letter.markdown;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
