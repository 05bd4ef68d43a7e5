/** What stood in texts that are written over again and again, so that a change has a before and an after. */
@NullMarked
package no.leietileie.casework.wording;

import org.jspecify.annotations.NullMarked;
