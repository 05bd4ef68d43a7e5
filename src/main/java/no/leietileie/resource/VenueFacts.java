package no.leietileie.resource;

import jakarta.persistence.Embeddable;
import no.leietileie.base.Nok;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a venue.
 *
 * @param capacity seats, interpreter and staff included
 * @param stepFree whether a wheelchair gets in and to a toilet
 * @param mapText how to find the door, as invitations say it
 * @param price for one meeting, null when it is free or not known
 */
@Embeddable
public record VenueFacts(
        short capacity,
        boolean stepFree,
        @Nullable String streetAddress,
        @Nullable String mapText,
        @Nullable Nok price) {}
