/** The access log as it is kept, searched and taken along. */
@NullMarked
package no.leietileie.access.log;

import org.jspecify.annotations.NullMarked;
