package no.leietileie.register;

/** A household has at most one {@code TENANT}, whose name stands for the household in lists. */
public enum PersonRole {
    TENANT,
    CO_TENANT,
    MEMBER
}
