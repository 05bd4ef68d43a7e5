package no.leietileie.casework.stages;

/**
 * What came of a contact.
 *
 * @param version that the case has by it
 * @param opened whether the household has a case only since then
 */
public record CaseContact(long version, boolean opened) {}
