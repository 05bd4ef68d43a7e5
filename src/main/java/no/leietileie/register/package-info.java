/**
 * Dwellings, leases, households and persons as the municipality knows them.
 *
 * <p>The entities are public because the packages of this module share them; they never leave the module (a test sees
 * to it). Other modules use ids, rows and the services. What an entity knows is one record of facts: {@code facts()}
 * reads it, {@code change(facts, source)} replaces it and keeps for each field where its value came from.
 */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base :: export",
            "base :: scanning",
            "base :: ui",
            "access",
            "access :: encryption",
            "access :: log",
            "access :: users",
            "municipality"
        })
@NullMarked
package no.leietileie.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
