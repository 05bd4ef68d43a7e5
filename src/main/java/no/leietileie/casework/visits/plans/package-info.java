/** Proposals of visits for some weeks: made, looked through, changed by hand, accepted as a whole and taken back. */
@NamedInterface("visit-plans")
@NullMarked
package no.leietileie.casework.visits.plans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
