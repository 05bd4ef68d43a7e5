@NullMarked
package no.leietileie.access.ui;

import org.jspecify.annotations.NullMarked;
