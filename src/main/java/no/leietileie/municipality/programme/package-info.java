/** The plan of the programme: what is to be done by when, and how many households it wants to reach. */
@NamedInterface("programme")
@NullMarked
package no.leietileie.municipality.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
