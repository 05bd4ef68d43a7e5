/** Sends mailings in the background: each letter once, none left out. */
@NullMarked
package no.leietileie.letter.mailing.dispatch;

import org.jspecify.annotations.NullMarked;
