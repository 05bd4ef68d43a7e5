package no.leietileie.meeting.ui;

import java.util.Map;
import no.leietileie.base.ui.Formats;
import no.leietileie.register.HouseholdId;
import no.leietileie.resource.ResourceId;

/** Names of those who are in a season's meetings. */
record SeasonNames(Map<HouseholdId, String> households, Map<ResourceId, String> resources) {

    String of(HouseholdId household) {
        return households.getOrDefault(household, Formats.UNKNOWN);
    }

    String of(ResourceId resource) {
        return resources.getOrDefault(resource, Formats.UNKNOWN);
    }
}
