package no.leietileie.access;

public enum AccessAction {
    LOOKED,
    SEARCHED,
    EXPORTED,
    PRINTED,
    CHANGED,
    HAPPENED
}
