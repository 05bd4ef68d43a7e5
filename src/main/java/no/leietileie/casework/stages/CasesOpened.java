package no.leietileie.casework.stages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.leietileie.base.BulkBusinessEvent;
import no.leietileie.register.HouseholdId;

/** Households came into the target group and have a case from now on. */
public record CasesOpened(List<HouseholdId> households, LocalDate on) implements BulkBusinessEvent {

    @Override
    public String type() {
        return "case.opened";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("count", Integer.toString(households.size()));
    }

    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public Map<Long, Map<String, String>> detailsByHousehold() {
        return households.stream().collect(Collectors.toMap(HouseholdId::value, household -> Map.of()));
    }
}
