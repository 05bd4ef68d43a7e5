/** How each reader has arranged the page of figures. */
@NullMarked
package no.leietileie.throughput.layout;

import org.jspecify.annotations.NullMarked;
