/** What colleagues have written about a household, and who was mentioned. */
@NamedInterface("notes")
@NullMarked
package no.leietileie.casework.notes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
