package no.leietileie.meeting.day.ui;

/** Public because the binder reads it by reflection. What a household needs, as the fields of its dialog hold it. */
public record NeedForm(Boolean stepFree, String text) {}
