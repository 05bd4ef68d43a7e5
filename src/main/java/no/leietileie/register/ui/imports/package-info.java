/** Pages of the landlord's register on its way in. */
@NullMarked
package no.leietileie.register.ui.imports;

import org.jspecify.annotations.NullMarked;
