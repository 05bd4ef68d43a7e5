/** The municipality that uses the product: its name and face, its districts, its rules. */
@ApplicationModule(allowedDependencies = {"base", "base :: ui", "access"})
@NullMarked
package no.leietileie.municipality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
