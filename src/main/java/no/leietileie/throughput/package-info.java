/**
 * Figures and charts for leaders: does municipal housing flow, does the programme work, where does it stop. Only reads. Leaders
 * see figures and no names, and no figure that is small enough to tell about somebody.
 */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base :: export",
            "base :: ui",
            "access",
            "municipality",
            "municipality :: programme",
            "casework :: stages",
            "letter :: document",
            "letter :: pdf",
            "register",
            "register :: tenants",
            "register :: ui"
        })
@NullMarked
package no.leietileie.throughput;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
