/** Letters about visits: written when a colleague asks for one, and no longer valid when the visit is moved. */
@NullMarked
package no.leietileie.casework.visits.letters;

import org.jspecify.annotations.NullMarked;
