package no.leietileie.register;

/** Address protection (adressesperre). Every value but {@code NONE} hides the household, and the mark itself is secret. */
public enum Protection {
    NONE,
    FORTROLIG,
    STRENGT_FORTROLIG,
    KLIENTADRESSE
}
