/** The register as a file, as untidy as a landlord writes it. */
@NullMarked
package no.leietileie.demo.writing;

import org.jspecify.annotations.NullMarked;
