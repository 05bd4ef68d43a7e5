/** Group meetings: the season, its plan, the talks within each meeting, and who came. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "base",
            "base :: ui",
            "casework :: priority",
            "casework :: stages",
            "casework :: tasks",
            "casework :: visits",
            "casework :: visits-ui",
            "letter :: mailing",
            "letter :: markdown",
            "letter :: ui",
            "municipality",
            "municipality :: programme",
            "register",
            "register :: disclosure",
            "register :: recipients",
            "register :: retention",
            "register :: tenants",
            "register :: ui",
            "resource",
            "resource :: calendar",
            "resource :: ui"
        })
@NullMarked
package no.leietileie.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
