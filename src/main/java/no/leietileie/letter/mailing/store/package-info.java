/** What is kept about mailings; the entities never leave the module. */
@NullMarked
package no.leietileie.letter.mailing.store;

import org.jspecify.annotations.NullMarked;
