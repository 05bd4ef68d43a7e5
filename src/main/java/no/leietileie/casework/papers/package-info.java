/** Papers of the team's own work, for meetings and decision makers: the same text on the page, in print and as a PDF. */
@NamedInterface("papers")
@NullMarked
package no.leietileie.casework.papers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
