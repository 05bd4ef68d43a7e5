/** Sharing a household with another agency, on its page. */
@NullMarked
package no.leietileie.casework.sharing.ui;

import org.jspecify.annotations.NullMarked;
