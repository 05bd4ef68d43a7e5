/** Pages of the criteria and the proposals to change them. */
@NullMarked
package no.leietileie.casework.criteria.ui;

import org.jspecify.annotations.NullMarked;
