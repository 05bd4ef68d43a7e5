@NullMarked
package no.leietileie.casework.visits.ui;

import org.jspecify.annotations.NullMarked;
