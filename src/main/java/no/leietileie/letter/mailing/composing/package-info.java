/** Makes the letter of one recipient, or says why there is none. */
@NullMarked
package no.leietileie.letter.mailing.composing;

import org.jspecify.annotations.NullMarked;
