/** The ways to the pages of letters, and what other pages show of them. */
@NamedInterface("ui")
@NullMarked
package no.leietileie.letter.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
