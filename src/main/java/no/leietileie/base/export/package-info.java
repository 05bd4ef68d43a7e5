/** Tables as files that spreadsheet programs open. */
@NamedInterface("export")
@NullMarked
package no.leietileie.base.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
