/** Who is visited when and by whom: a pure function from what is known to a proposal. No clock, no database. */
@NullMarked
package no.leietileie.casework.visits.planning;

import org.jspecify.annotations.NullMarked;
