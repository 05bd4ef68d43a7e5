/** Pages of staff, interpreters and venues, and the words for why one of them cannot be booked. */
@NamedInterface("ui")
@NullMarked
package no.leietileie.resource.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
