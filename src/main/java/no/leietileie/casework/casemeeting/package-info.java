/**
 * Case meetings (fagmøter) of the interdisciplinary group: which households are discussed, what is said and decided, and
 * what other agencies may see meanwhile.
 */
@NamedInterface("casemeeting")
@NullMarked
package no.leietileie.casework.casemeeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
