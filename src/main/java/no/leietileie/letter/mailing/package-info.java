/**
 * Letters to households: composed, looked through, sent by a job, and kept as they went out. Other modules prepare letters
 * about what they have booked through {@link no.leietileie.letter.mailing.Mailings}.
 */
@NamedInterface("mailing")
@NullMarked
package no.leietileie.letter.mailing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
