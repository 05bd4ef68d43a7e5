/** Figures as drawings that need no browser: for files, for paper. */
@NullMarked
package no.leietileie.throughput.picture;

import org.jspecify.annotations.NullMarked;
