/** How the lines of the tenant list are found: filters as conditions of the database, orders, words. */
@NullMarked
package no.leietileie.register.finding;

import org.jspecify.annotations.NullMarked;
