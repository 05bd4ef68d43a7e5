/** What has to be done, by hand or by rule, by whom and when. */
@NamedInterface("tasks")
@NullMarked
package no.leietileie.casework.tasks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
