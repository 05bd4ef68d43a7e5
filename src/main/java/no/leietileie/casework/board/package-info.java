/** The team board: every case in the column of its stage. */
@NullMarked
package no.leietileie.casework.board;

import org.jspecify.annotations.NullMarked;
