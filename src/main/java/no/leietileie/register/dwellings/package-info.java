/** Municipal dwellings and the housing cooperatives that some of them belong to. */
@NullMarked
package no.leietileie.register.dwellings;

import org.jspecify.annotations.NullMarked;
