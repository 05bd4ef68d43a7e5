/** Keeps files and their rows from their arrival until they are applied. */
@NullMarked
package no.leietileie.register.imports.staging;

import org.jspecify.annotations.NullMarked;
