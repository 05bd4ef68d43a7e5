package no.leietileie.resource;

public record BookingRow(ResourceId resource, TimeSlot slot, BookingReference reference) {}
