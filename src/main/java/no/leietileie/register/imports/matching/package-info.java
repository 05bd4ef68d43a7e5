/** Compares a line of the landlord's register with what is stored, and works out what it changes. */
@NullMarked
package no.leietileie.register.imports.matching;

import org.jspecify.annotations.NullMarked;
