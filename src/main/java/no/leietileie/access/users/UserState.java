package no.leietileie.access.users;

import org.springframework.modulith.NamedInterface;

@NamedInterface("users")
public enum UserState {
    ACTIVE,
    /** Has a one-time password that is still good. */
    INVITED,
    INVITATION_EXPIRED,
    LOCKED
}
