/** How long data about households is kept: periods, holds, deletion and its proof. Modules declare what they keep. */
@NamedInterface("retention")
@NullMarked
package no.leietileie.register.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
