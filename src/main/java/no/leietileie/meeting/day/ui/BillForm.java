package no.leietileie.meeting.day.ui;

/** Public because the binder reads it by reflection. The amount of a bill as it is typed. */
public record BillForm(String amount) {}
