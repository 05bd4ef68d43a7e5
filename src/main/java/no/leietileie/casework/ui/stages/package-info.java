@NullMarked
package no.leietileie.casework.ui.stages;

import org.jspecify.annotations.NullMarked;
