/** Whom a letter to a household is addressed to, where, and in which language. */
@NamedInterface("recipients")
@NullMarked
package no.leietileie.register.recipients;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
