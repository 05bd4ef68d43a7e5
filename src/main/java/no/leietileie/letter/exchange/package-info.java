/** Texts that travel to a translation agency and back, as XLIFF 2.1. */
@NullMarked
package no.leietileie.letter.exchange;

import org.jspecify.annotations.NullMarked;
