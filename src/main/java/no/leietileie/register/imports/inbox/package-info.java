/** The folder in which the landlord's nightly export arrives. */
@NullMarked
package no.leietileie.register.imports.inbox;

import org.jspecify.annotations.NullMarked;
