/** Pages of the case meetings. */
@NullMarked
package no.leietileie.casework.casemeeting.ui;

import org.jspecify.annotations.NullMarked;
