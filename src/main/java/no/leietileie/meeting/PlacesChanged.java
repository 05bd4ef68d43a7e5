package no.leietileie.meeting;

/** Something about who comes when and where in a season is other than before; published once, in the transaction of it. */
public record PlacesChanged(SeasonId season) {}
