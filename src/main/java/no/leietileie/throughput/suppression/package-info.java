/** Hides counts that are small enough to tell about somebody, and what would give them away. */
@NullMarked
package no.leietileie.throughput.suppression;

import org.jspecify.annotations.NullMarked;
