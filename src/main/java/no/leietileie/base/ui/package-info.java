/** The one kit of page parts that every module builds its pages from. */
@NamedInterface("ui")
@NullMarked
package no.leietileie.base.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
