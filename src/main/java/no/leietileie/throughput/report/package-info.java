/** The figures on paper, for the board. */
@NullMarked
package no.leietileie.throughput.report;

import org.jspecify.annotations.NullMarked;
