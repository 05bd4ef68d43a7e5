/** The pages of mailings: all of them, and one with its recipients. */
@NullMarked
package no.leietileie.letter.ui.mailing;

import org.jspecify.annotations.NullMarked;
