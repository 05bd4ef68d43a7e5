/** Pages of the municipality, and the form for a parameter that other modules' pages ask with. */
@NamedInterface("ui")
@NullMarked
package no.leietileie.municipality.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
