package no.leietileie.meeting.ui;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.leietileie.base.ui.Formats;
import no.leietileie.meeting.MeetingRow;
import no.leietileie.meeting.ParticipantRow;
import no.leietileie.meeting.season.UnplacedRow;
import no.leietileie.register.HouseholdId;
import no.leietileie.resource.ResourceId;
import no.leietileie.resource.ResourceRow;

/** Names of those who are in a season's meetings, and of whoever and whatever could be. */
record SeasonNames(Map<HouseholdId, String> households, Map<ResourceId, String> resources) {

    static SeasonNames of(SeasonParts parts, List<MeetingRow> meetings, List<UnplacedRow> unplaced) {
        Set<HouseholdId> households = new HashSet<>();
        unplaced.forEach(row -> households.add(row.household()));
        meetings.stream()
                .flatMap(meeting -> meeting.participants().stream())
                .map(ParticipantRow::household)
                .forEach(households::add);
        return of(parts, households);
    }

    static SeasonNames of(SeasonParts parts, Set<HouseholdId> households) {
        return new SeasonNames(
                parts.tenants().names(households),
                parts.resources().listAll().stream().collect(Collectors.toMap(ResourceRow::id, ResourceRow::name)));
    }

    String of(HouseholdId household) {
        return households.getOrDefault(household, Formats.UNKNOWN);
    }

    String of(ResourceId resource) {
        return resources.getOrDefault(resource, Formats.UNKNOWN);
    }

    String of(List<ResourceId> several) {
        return several.stream().map(this::of).collect(Collectors.joining(", "));
    }
}
