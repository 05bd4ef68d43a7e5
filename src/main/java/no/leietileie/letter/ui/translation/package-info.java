@NullMarked
package no.leietileie.letter.ui.translation;

import org.jspecify.annotations.NullMarked;
