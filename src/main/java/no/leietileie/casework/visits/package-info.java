/** Home visits: planned, carried out, and what was learned at the kitchen table. */
@NamedInterface("visits")
@NullMarked
package no.leietileie.casework.visits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
