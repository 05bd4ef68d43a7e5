package no.leietileie.casework.casemeeting.ui;

import java.util.Set;
import no.leietileie.access.Agency;

/** Public because the binder reads it by reflection. A flag as its fields hold it. */
public record FlagForm(String why, Set<Agency> shownTo) {}
