@NullMarked
package no.leietileie;

import org.jspecify.annotations.NullMarked;
