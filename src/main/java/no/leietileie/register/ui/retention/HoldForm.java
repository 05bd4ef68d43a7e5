package no.leietileie.register.ui.retention;

/** Public because the binder reads it by reflection. A hold as text fields have it. */
public record HoldForm(String household, String reason) {}
