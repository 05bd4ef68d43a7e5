/** For whom a letter is shown before there is a mailing: an invented tenant, or one of the register. */
@NullMarked
package no.leietileie.letter.sample;

import org.jspecify.annotations.NullMarked;
