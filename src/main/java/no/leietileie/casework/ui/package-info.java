@NullMarked
package no.leietileie.casework.ui;

import org.jspecify.annotations.NullMarked;
