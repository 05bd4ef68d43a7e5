/** What letters say in other languages, paragraph by paragraph: written, checked, approved, and found out of date. */
@NamedInterface("translation")
@NullMarked
package no.leietileie.letter.translation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
