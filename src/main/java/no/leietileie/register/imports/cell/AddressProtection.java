package no.leietileie.register.imports.cell;

/** How the address of a person is protected, as the landlord's register says it. */
public enum AddressProtection {
    NONE,
    /** Fortrolig, kode 7. */
    CONFIDENTIAL,
    /** Strengt fortrolig, kode 6. */
    STRICTLY_CONFIDENTIAL,
    /** Klientadresse. */
    CLIENT_ADDRESS,
    /** Protected, but the register does not say how. */
    UNSPECIFIED;

    public boolean isProtected() {
        return this != NONE;
    }
}
