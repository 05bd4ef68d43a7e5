package no.leietileie.access;

public enum UserState {
    ACTIVE,
    /** Has a one-time password that is still good. */
    INVITED,
    INVITATION_EXPIRED,
    LOCKED
}
