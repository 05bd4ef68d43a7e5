/**
 * A reproducible synthetic municipality, "Elvestrand kommune", written as the export of a landlord's lease register.
 * Everyone and everything in it is invented: identity numbers are in the Tenor series, organisation numbers start with
 * a digit that real ones never have, phone numbers and postal codes are in series that nobody uses.
 */
@NullMarked
@ApplicationModule(
        displayName = "Demo",
        allowedDependencies = {
            "base",
            "access",
            "access :: sharing",
            "access :: signin",
            "access :: users",
            "municipality",
            "municipality :: programme",
            "register",
            "register :: imports",
            "register :: tenants",
            "letter :: dispatch",
            "letter :: mailing",
            "letter :: template",
            "letter :: translation",
            "resource",
            "resource :: calendar",
            "meeting",
            "meeting :: invitation",
            "meeting :: job",
            "meeting :: schedule",
            "meeting :: day",
            "meeting :: interpreting",
            "meeting :: needs",
            "meeting :: season",
            "purchase",
            "casework :: notes",
            "casework :: tasks",
            "casework :: casemeeting",
            "casework :: criteria",
            "casework :: papers",
            "casework :: stages",
            "casework :: priority",
            "casework :: visits",
            "casework :: visit-plans"
        })
package no.leietileie.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
