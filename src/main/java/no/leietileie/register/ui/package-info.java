/** Pages of the register. Public here: the way to them, and what other modules add to the household page. */
@NamedInterface("ui")
@NullMarked
package no.leietileie.register.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
