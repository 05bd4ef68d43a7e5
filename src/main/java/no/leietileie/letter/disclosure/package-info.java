/** The report of everything held about a household, on the municipality's paper. */
@NullMarked
package no.leietileie.letter.disclosure;

import org.jspecify.annotations.NullMarked;
