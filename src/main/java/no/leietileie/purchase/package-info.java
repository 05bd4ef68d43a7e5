/**
 * Money and dwellings: what the municipality gets for the dwellings that tenants buy, and the dwellings that it buys for it. The
 * loan itself is decided in Husbanken's Startskudd.
 */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base :: ui",
            "access",
            "casework :: stages",
            "register",
            "register :: disclosure",
            "register :: ui"
        })
@NullMarked
package no.leietileie.purchase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
