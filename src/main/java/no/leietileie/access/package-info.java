/** Who uses the product, what they may see, and who has looked. */
@FilterDef(
        name = AddressProtection.FILTER,
        autoEnabled = true,
        applyToLoadByKey = true,
        parameters = {
            @ParamDef(name = "seesProtected", type = Boolean.class, resolver = ProtectedSight.class),
            @ParamDef(name = "today", type = LocalDate.class, resolver = NorwegianDay.class)
        })
@ApplicationModule(allowedDependencies = {"base", "base :: export", "base :: ui"})
@NullMarked
package no.leietileie.access;

import java.time.LocalDate;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
