/** The page of the team board. */
@NullMarked
package no.leietileie.casework.board.ui;

import org.jspecify.annotations.NullMarked;
