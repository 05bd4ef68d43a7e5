/** Everything about one household: reading it, which is logged, and changing what the municipality itself knows. */
@NamedInterface("households")
@NullMarked
package no.leietileie.register.households;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
