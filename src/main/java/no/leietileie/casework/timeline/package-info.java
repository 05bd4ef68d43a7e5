/** Everything that happened to a household, whoever published it. */
@NamedInterface("timeline")
@NullMarked
package no.leietileie.casework.timeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
