/** Turns the rows of a landlord's register export into leases with their dwellings and tenants. */
@NamedInterface("imports")
@NullMarked
package no.leietileie.register.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
