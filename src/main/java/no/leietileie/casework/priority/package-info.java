/** Whom to visit first, and why: rules over facts, with weights that are versioned. Never nationality, language or religion. */
@NamedInterface("priority")
@NullMarked
package no.leietileie.casework.priority;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
