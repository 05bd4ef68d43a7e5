package no.leietileie.resource;

import java.util.List;

public record VenueData(String name, VenueFacts facts, List<WeeklyHours> hours) {}
