/** The report of everything held about a household: what modules add to it, and in which forms it is given. */
@NamedInterface("disclosure")
@NullMarked
package no.leietileie.register.ui.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
