/** Group meetings: the season, its plan, the talks within each meeting, and who came. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "access",
            "municipality",
            "register",
            "register :: tenants",
            "resource",
            "resource :: calendar"
        })
@NullMarked
package no.leietileie.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
