package no.leietileie.resource;

/** Categories of the national register of interpreters (Nasjonalt tolkeregister), best first; tolkeloven 2021-06-11-79. */
public enum Qualification {
    A,
    B,
    C,
    D,
    E,
    /** Not in the register: only where nobody qualified can be had. */
    NONE
}
