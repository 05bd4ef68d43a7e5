/** Group meetings: the season, its plan, the talks within each meeting, and who came. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base :: ui",
            "access",
            "municipality",
            "register",
            "register :: tenants",
            "register :: ui",
            "resource",
            "resource :: calendar"
        })
@NullMarked
package no.leietileie.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
