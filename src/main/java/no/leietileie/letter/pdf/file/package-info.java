/** PDF as a stream of objects: each is written as soon as it is complete, so that a file of any length needs little memory. */
@NullMarked
package no.leietileie.letter.pdf.file;

import org.jspecify.annotations.NullMarked;
