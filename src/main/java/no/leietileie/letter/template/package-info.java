/** Templates of letters: drafts, frozen versions, and the approval of the Norwegian text. */
@NamedInterface("template")
@NullMarked
package no.leietileie.letter.template;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
