/** The tenant list: filters, pages, exports, saved filters and lists of households. */
@NamedInterface("tenants")
@NullMarked
package no.leietileie.register.tenants;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
