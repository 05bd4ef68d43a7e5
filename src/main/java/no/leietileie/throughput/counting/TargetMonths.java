package no.leietileie.throughput.counting;

import java.time.LocalDate;
import java.util.Map;
import no.leietileie.municipality.programme.TargetData;
import no.leietileie.municipality.programme.TargetKind;

/**
 * From which month of a year things are added up: the first of the year's target, or January where there is none.
 *
 * @param targets by what is counted and the year
 */
record TargetMonths(Map<String, Map<Integer, TargetData>> targets) {

    static final Map<String, TargetKind> KINDS =
            Map.of(Keys.CONTACTS, TargetKind.HOUSEHOLDS_CONTACTED, Keys.VISITS, TargetKind.HOME_VISITS);

    int first(String what, int year) {
        TargetData target = targets.getOrDefault(what, Map.of()).get(year);
        return Keys.month(target == null ? LocalDate.of(year, 1, 1) : target.from());
    }
}
