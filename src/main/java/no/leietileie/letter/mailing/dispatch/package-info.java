/** Sends mailings in the background: each letter once, none left out. */
@NamedInterface("dispatch")
@NullMarked
package no.leietileie.letter.mailing.dispatch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
