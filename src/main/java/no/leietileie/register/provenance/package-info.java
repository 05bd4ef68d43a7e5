/** Where each field of a row came from, and which fields a change touched. */
@NullMarked
package no.leietileie.register.provenance;

import org.jspecify.annotations.NullMarked;
