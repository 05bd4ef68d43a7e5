/** Group meetings: the season, its plan, the talks within each meeting. */
@ApplicationModule(allowedDependencies = {"base"})
@NullMarked
package no.leietileie.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
