@NullMarked
package no.leietileie.casework.visits.plans.ui;

import org.jspecify.annotations.NullMarked;
