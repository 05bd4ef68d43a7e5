/** Ways in, and what slows down whoever guesses. */
@NullMarked
package no.leietileie.access.signin;

import org.jspecify.annotations.NullMarked;
