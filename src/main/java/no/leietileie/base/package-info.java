/** Value objects and the kit of parts that every module may use; knows no other module. */
@ApplicationModule(
        displayName = "Base",
        allowedDependencies = {})
@NullMarked
package no.leietileie.base;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
