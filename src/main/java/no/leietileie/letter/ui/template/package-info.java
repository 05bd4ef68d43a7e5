@NullMarked
package no.leietileie.letter.ui.template;

import org.jspecify.annotations.NullMarked;
