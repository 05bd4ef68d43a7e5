/** When somebody is there, read from a sheet that others keep. */
@NullMarked
package no.leietileie.resource.sheet;

import org.jspecify.annotations.NullMarked;
