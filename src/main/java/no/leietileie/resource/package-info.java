/** Staff, interpreters and venues: when they are there, and the one place that refuses to book one of them twice. */
@ApplicationModule(allowedDependencies = {"base", "base :: ui", "access", "municipality", "register"})
@NullMarked
package no.leietileie.resource;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
