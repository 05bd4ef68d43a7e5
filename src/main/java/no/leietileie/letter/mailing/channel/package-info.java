/** The ways a letter leaves the product. */
@NullMarked
package no.leietileie.letter.mailing.channel;

import org.jspecify.annotations.NullMarked;
