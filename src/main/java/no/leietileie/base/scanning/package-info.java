/** Looks for viruses in what is taken in, where the municipality has a scanner. */
@NamedInterface("scanning")
@NullMarked
package no.leietileie.base.scanning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
