@NullMarked
package no.leietileie.base.logging;

import org.jspecify.annotations.NullMarked;
