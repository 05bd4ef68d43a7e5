/** Public holidays, school holidays, and days that are better left alone. */
@NamedInterface("calendar")
@NullMarked
package no.leietileie.resource.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
