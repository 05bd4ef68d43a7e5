/** The import from the command line: {@code ./run import FILE}. */
@NamedInterface("import-command")
@NullMarked
package no.leietileie.register.imports.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
