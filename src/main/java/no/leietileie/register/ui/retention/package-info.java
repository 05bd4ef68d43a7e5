/** The page of retention, for administrators. */
@NullMarked
package no.leietileie.register.ui.retention;

import org.jspecify.annotations.NullMarked;
