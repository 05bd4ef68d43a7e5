/** The criteria for startlån and grants, and proposals to change them that grow out of single cases. */
@NamedInterface("criteria")
@NullMarked
package no.leietileie.casework.criteria;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
