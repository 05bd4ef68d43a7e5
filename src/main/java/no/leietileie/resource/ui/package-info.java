@NullMarked
package no.leietileie.resource.ui;

import org.jspecify.annotations.NullMarked;
