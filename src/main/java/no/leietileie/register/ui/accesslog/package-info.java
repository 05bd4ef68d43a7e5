/** The page of the access log, for administrators. */
@NullMarked
package no.leietileie.register.ui.accesslog;

import org.jspecify.annotations.NullMarked;
