package no.leietileie.register.tenants;

/** A lease is current until the household has moved out, whatever its agreed term. */
public enum LeaseState {
    CURRENT,
    ENDED,
    ALL
}
