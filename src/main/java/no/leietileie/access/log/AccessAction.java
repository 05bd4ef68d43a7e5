package no.leietileie.access.log;

import org.springframework.modulith.NamedInterface;

@NamedInterface("log")
public enum AccessAction {
    LOOKED,
    SEARCHED,
    EXPORTED,
    PRINTED,
    CHANGED,
    HAPPENED
}
