/** Understands single cells of a register: dates, amounts, identity numbers, names. A finding is a code, never a text. */
@NullMarked
package no.leietileie.register.imports.cell;

import org.jspecify.annotations.NullMarked;
