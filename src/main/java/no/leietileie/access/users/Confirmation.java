package no.leietileie.access.users;

import org.springframework.modulith.NamedInterface;

/** Whether the present administrator may confirm the right to protected households, and if not, why. */
@NamedInterface("users")
public enum Confirmation {
    POSSIBLE,
    NOT_ASKED_FOR,
    OWN_REQUEST,
    /** Whoever handed her the password may still use it. */
    NOT_SIGNED_IN_YET,
    /** One of the two may have been made by the other, or both by a third. */
    SAME_HANDS
}
