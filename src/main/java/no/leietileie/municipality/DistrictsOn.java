package no.leietileie.municipality;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What each district is on a day, by its id. A postal code belongs to the district whose change claimed it last. */
record DistrictsOn(Map<Long, DistrictData> byId) {

    /** @param begun in the order in which they began */
    static DistrictsOn of(List<DistrictChange> begun) {
        Map<Long, DistrictChange> latest = new LinkedHashMap<>();
        begun.forEach(change -> {
            latest.remove(change.districtId());
            latest.put(change.districtId(), change);
        });
        Map<String, Long> owners = new HashMap<>();
        latest.values().stream()
                .filter(change -> !change.isRemoval())
                .forEach(change -> change.data().postalCodes().forEach(code -> owners.put(code, change.districtId())));
        Map<Long, DistrictData> byId = new LinkedHashMap<>();
        latest.values().stream()
                .filter(change -> !change.isRemoval())
                .forEach(change -> byId.put(
                        change.districtId(),
                        new DistrictData(change.data().name(), codesOf(change.districtId(), owners))));
        return new DistrictsOn(byId);
    }

    private static Set<String> codesOf(Long district, Map<String, Long> owners) {
        Set<String> codes = new HashSet<>();
        owners.forEach((code, owner) -> {
            if (owner.equals(district)) {
                codes.add(code);
            }
        });
        return codes;
    }

    @Nullable
    DistrictData of(long id) {
        return byId.get(id);
    }

    /** The name of another district that has the postal code. */
    Optional<String> ownerOf(String code, long besides) {
        return byId.entrySet().stream()
                .filter(other -> other.getKey() != besides)
                .map(Map.Entry::getValue)
                .filter(other -> other.postalCodes().contains(code))
                .map(DistrictData::name)
                .findFirst();
    }

    boolean isTaken(String name, long besides) {
        return byId.entrySet().stream()
                .anyMatch(other ->
                        other.getKey() != besides && other.getValue().name().equalsIgnoreCase(name));
    }
}
