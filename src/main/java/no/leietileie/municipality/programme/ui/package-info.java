@NullMarked
package no.leietileie.municipality.programme.ui;

import org.jspecify.annotations.NullMarked;
