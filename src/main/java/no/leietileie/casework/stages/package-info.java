/** How far a household has come on its way from tenant to owner, who follows it, and how it came there. */
@NamedInterface("stages")
@NullMarked
package no.leietileie.casework.stages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
