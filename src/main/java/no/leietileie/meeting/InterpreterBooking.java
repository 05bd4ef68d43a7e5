package no.leietileie.meeting;

import jakarta.persistence.Embeddable;

/** @param language in which she interprets at the meeting */
@Embeddable
public record InterpreterBooking(long resourceId, String language) {}
