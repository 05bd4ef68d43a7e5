/** The import from the command line: {@code ./run import FILE}. */
@NullMarked
package no.leietileie.register.imports.command;

import org.jspecify.annotations.NullMarked;
