/** The way of one household from tenant to owner: tasks, notes, timeline. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base :: ui",
            "access",
            "access :: sharing",
            "letter :: mailing",
            "letter :: ui",
            "letter :: markdown",
            "municipality",
            "municipality :: programme",
            "municipality :: ui",
            "letter :: document",
            "letter :: pdf",
            "register",
            "register :: disclosure",
            "register :: households",
            "register :: imports",
            "register :: retention",
            "register :: tenants",
            "register :: ui",
            "resource",
            "resource :: calendar",
            "resource :: ui"
        })
@NullMarked
package no.leietileie.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
