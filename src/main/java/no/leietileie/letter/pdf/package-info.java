/** The letter on paper: PDF/A-2a and PDF/UA-1 in one file, without any process outside the JVM. */
@NamedInterface("pdf")
@NullMarked
package no.leietileie.letter.pdf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
