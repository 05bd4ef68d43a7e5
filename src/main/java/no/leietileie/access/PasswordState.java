package no.leietileie.access;

public enum PasswordState {
    /** Chosen by the user. */
    OWN,
    /** Given by somebody else: good for choosing an own one, and for nothing more. */
    ONE_TIME,
    /** One-time, and not used in time. */
    EXPIRED
}
