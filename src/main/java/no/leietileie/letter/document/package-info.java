/**
 * A finished letter as a tree: merged, translated, with nothing left to decide. What is shown on the screen and what is
 * printed are written from this same tree.
 */
@NamedInterface("document")
@NullMarked
package no.leietileie.letter.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
