/**
 * Counts all figures at once, hides the small ones, and keeps the result: pages only read what is kept. Each figure is one
 * question to the database, which gives the list of those who are counted and so the number as well.
 */
@NullMarked
package no.leietileie.throughput.counting;

import org.jspecify.annotations.NullMarked;
