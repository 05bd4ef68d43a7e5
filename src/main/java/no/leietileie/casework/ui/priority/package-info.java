@NullMarked
package no.leietileie.casework.ui.priority;

import org.jspecify.annotations.NullMarked;
