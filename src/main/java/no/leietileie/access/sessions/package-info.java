/** The browsers in which people are signed in, and how that ends. */
@NullMarked
package no.leietileie.access.sessions;

import org.jspecify.annotations.NullMarked;
