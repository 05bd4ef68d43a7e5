@NullMarked
package no.leietileie.casework.visits.letters.ui;

import org.jspecify.annotations.NullMarked;
