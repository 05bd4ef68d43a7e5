/** Which column of a file holds what: by the words in its header, corrected by a person where they mislead. */
@NullMarked
package no.leietileie.register.imports.column;

import org.jspecify.annotations.NullMarked;
