/** Reads one row of the landlord's register, once its columns are known: a lease with its dwelling and tenants, and what was found in its cells. */
@NullMarked
package no.leietileie.register.imports.row;

import org.jspecify.annotations.NullMarked;
