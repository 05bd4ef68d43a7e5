@NullMarked
package no.leietileie.municipality.ui;

import org.jspecify.annotations.NullMarked;
