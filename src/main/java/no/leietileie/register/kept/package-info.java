/** How lists and filters that people keep are stored, and forgotten. */
@NullMarked
package no.leietileie.register.kept;

import org.jspecify.annotations.NullMarked;
