package no.leietileie.municipality;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One line of the logo's history.
 *
 * @param validFrom the first day it holds
 * @param setByName as the user was called then
 */
public record LogoRow(long id, PolicyState state, LocalDate validFrom, Instant setAt, String setByName) {}
