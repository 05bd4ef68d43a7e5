/** Identity numbers and other personal data as they lie in the database. */
@NamedInterface("encryption")
@NullMarked
package no.leietileie.access.encryption;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
