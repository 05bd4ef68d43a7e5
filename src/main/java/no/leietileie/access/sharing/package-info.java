/** What other agencies than the municipality's own may see, and for how long. */
@NamedInterface("sharing")
@NullMarked
package no.leietileie.access.sharing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
