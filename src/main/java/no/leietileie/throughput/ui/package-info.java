@NullMarked
package no.leietileie.throughput.ui;

import org.jspecify.annotations.NullMarked;
