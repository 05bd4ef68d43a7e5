/** The pages of visits and the calendar. */
@NamedInterface("visits-ui")
@NullMarked
package no.leietileie.casework.visits.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
