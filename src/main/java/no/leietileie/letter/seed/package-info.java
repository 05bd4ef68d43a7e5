/** The letters a municipality starts from. */
@NullMarked
package no.leietileie.letter.seed;

import org.jspecify.annotations.NullMarked;
