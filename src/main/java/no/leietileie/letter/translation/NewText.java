package no.leietileie.letter.translation;

import no.leietileie.access.SignedInUser;

/**
 * A translation as it comes in.
 *
 * @param translatorName who translated: the writer herself, or an agency whose file she brought in
 * @param machineMade nobody who knows the language has read it yet
 */
record NewText(String markdown, SignedInUser writer, String translatorName, boolean machineMade) {}
