/** The figures by e-mail, once a week, to those who ask for them. Counts only: nothing about anybody. */
@NullMarked
package no.leietileie.throughput.subscription;

import org.jspecify.annotations.NullMarked;
