package no.leietileie.throughput.counting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import no.leietileie.access.ActingUser;
import no.leietileie.municipality.MunicipalityPolicies;
import no.leietileie.municipality.Policies;
import no.leietileie.municipality.programme.Programme;
import no.leietileie.municipality.programme.TargetData;
import no.leietileie.municipality.programme.TargetKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The figures as they were counted last. They are counted anew by {@link FigureRefresh}, and here only in two cases. */
@Component
public class FigureSnapshots {

    private final FigureCounting counting;
    private final SnapshotStore store;
    private final Policies policies;
    private final Programme programme;
    private final Clock clock;

    FigureSnapshots(FigureCounting counting, SnapshotStore store, Policies policies, Programme programme, Clock clock) {
        this.counting = counting;
        this.store = store;
        this.policies = policies;
        this.programme = programme;
        this.clock = clock;
    }

    /** Counts at once where nothing was counted yet by this release, or with another limit for small counts than the one in force. */
    @Transactional
    public Snapshot newest() {
        int threshold = threshold();
        return store.newest()
                .filter(snapshot -> snapshot.threshold() == threshold)
                .orElseGet(this::count);
    }

    @Transactional
    public Snapshot count() {
        Snapshot snapshot = counting.count(threshold(), ActingUser.as(ActingUser.SYSTEM, this::targetMonths));
        store.keep(snapshot);
        return snapshot;
    }

    private TargetMonths targetMonths() {
        Map<String, Map<Integer, TargetData>> months = new HashMap<>();
        int thisYear = LocalDate.now(clock).getYear();
        for (int year = thisYear - 3; year <= thisYear; year++) {
            for (TargetData target : programme.listTargets(year)) {
                for (Map.Entry<String, TargetKind> kind : TargetMonths.KINDS.entrySet()) {
                    if (kind.getValue() == target.kind()) {
                        months.computeIfAbsent(kind.getKey(), _ -> new HashMap<>())
                                .put(year, target);
                    }
                }
            }
        }
        return new TargetMonths(months);
    }

    private int threshold() {
        return policies.inForceOn(LocalDate.now(clock)).value(MunicipalityPolicies.SMALL_CELL);
    }
}
