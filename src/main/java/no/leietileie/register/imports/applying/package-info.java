/** The jobs of an import: dry run, apply, undo. */
@NullMarked
package no.leietileie.register.imports.applying;

import org.jspecify.annotations.NullMarked;
