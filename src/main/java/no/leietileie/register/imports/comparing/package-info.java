/** A held row beside what it may belong to, so that a person can decide. */
@NullMarked
package no.leietileie.register.imports.comparing;

import org.jspecify.annotations.NullMarked;
