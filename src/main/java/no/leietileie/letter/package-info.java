/** Letters in the languages that tenants read: templates, approved translations, composing, mailing, the letter as a PDF. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base :: export",
            "base :: ui",
            "access",
            "municipality",
            "register",
            "register :: disclosure",
            "register :: recipients",
            "register :: retention",
            "register :: tenants",
            "register :: ui"
        })
@NullMarked
package no.leietileie.letter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
