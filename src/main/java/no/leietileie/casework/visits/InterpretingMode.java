package no.leietileie.casework.visits;

public enum InterpretingMode {
    IN_PERSON,
    BY_SCREEN,
    BY_PHONE
}
