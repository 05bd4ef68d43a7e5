/**
 * KS Fiks SvarUt, version 2, and the token of Maskinporten it asks for. A thin client of our own: there is none on Maven
 * Central that is kept up.
 */
@NullMarked
package no.leietileie.letter.mailing.channel.svarut;

import org.jspecify.annotations.NullMarked;
