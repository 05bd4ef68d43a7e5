package no.leietileie.municipality;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.leietileie.access.AccessLog;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The parts of the municipality that lists and figures are broken down by, each as it is from a day on. */
@Service
@Transactional(readOnly = true)
public class Districts {

    private static final String ADMINISTRATORS = "hasRole('" + Role.ADMIN_NAME + "')";

    private final DistrictRepository repository;
    private final DistrictChangeRepository changes;
    private final DistrictsInForce inForce;
    private final AccessLog log;
    private final Clock clock;

    Districts(
            DistrictRepository repository,
            DistrictChangeRepository changes,
            DistrictsInForce inForce,
            AccessLog log,
            Clock clock) {
        this.repository = repository;
        this.changes = changes;
        this.inForce = inForce;
        this.log = log;
        this.clock = clock;
    }

    /** Those of today. */
    public List<DistrictRow> listAll() {
        return repository.findByInForceTrueOrderByName().stream()
                .map(District::row)
                .toList();
    }

    /** What was decided but does not hold yet, in the order in which it will. */
    @PreAuthorize(ADMINISTRATORS)
    public List<DistrictChangeRow> listComing() {
        return changes.comingAfter(today()).stream()
                .map(change -> change.row(PolicyState.COMING))
                .toList();
    }

    /** The change that begins last comes first. */
    @PreAuthorize(ADMINISTRATORS)
    public List<DistrictChangeRow> listHistory(long id) {
        LocalDate today = today();
        List<DistrictChangeRow> rows = new ArrayList<>();
        boolean found = false;
        for (DistrictChange change : changes.findByDistrictIdOrderByValidFromDescIdDesc(id)) {
            boolean begun = !change.isWithdrawn() && !change.validFrom().isAfter(today);
            rows.add(change.row(PolicyState.of(change.isWithdrawn(), begun, found)));
            found |= begun;
        }
        return rows;
    }

    @PreAuthorize(ADMINISTRATORS)
    public List<DistrictProblem> problems(long id, DistrictData data) {
        return problems(id, data, today());
    }

    /** Finds what stands in the way of saving {@code data} as the district {@code id} from a day on, or as a new one for 0. */
    @PreAuthorize(ADMINISTRATORS)
    public List<DistrictProblem> problems(long id, DistrictData data, LocalDate validFrom) {
        DistrictsOn then = DistrictsOn.of(changes.begunOn(validFrom));
        return DistrictProblem.in(data, code -> then.ownerOf(code, id), then.isTaken(data.name(), id));
    }

    /** From today on. */
    @PreAuthorize(ADMINISTRATORS)
    @Transactional
    public void create(DistrictData data) {
        create(data, today());
    }

    @PreAuthorize(ADMINISTRATORS)
    @Transactional
    public void create(DistrictData data, LocalDate validFrom) {
        long id = repository.save(new District(data.name())).row().id();
        store(DistrictChange.to(id, data, validFrom, CurrentUser.get(), clock.instant()));
    }

    /** From today on. */
    @PreAuthorize(ADMINISTRATORS)
    @Transactional
    public void change(long id, DistrictData data) {
        change(id, data, today());
    }

    @PreAuthorize(ADMINISTRATORS)
    @Transactional
    public void change(long id, DistrictData data, LocalDate validFrom) {
        store(DistrictChange.to(
                repository.findById(id).orElseThrow().row().id(), data, validFrom, CurrentUser.get(), clock.instant()));
    }

    /** From today on. */
    @PreAuthorize(ADMINISTRATORS)
    @Transactional
    public void remove(long id) {
        remove(id, today());
    }

    /** Nothing happens when it is none by then. */
    @PreAuthorize(ADMINISTRATORS)
    @Transactional
    public void remove(long id, LocalDate validFrom) {
        DistrictData last = then(id, validFrom);
        if (last != null) {
            store(DistrictChange.removal(id, last, validFrom, CurrentUser.get(), clock.instant()));
        }
    }

    /** @throws IllegalStateException for a change that is in force already */
    @PreAuthorize(ADMINISTRATORS)
    @Transactional
    public void withdraw(long changeId) {
        DistrictChange change = changes.findById(changeId).orElseThrow();
        change.withdraw(today(), CurrentUser.get(), clock.instant());
        log.configured(
                "municipality.district-withdrawn",
                Map.of(
                        "district",
                        change.text(),
                        "validFrom",
                        change.validFrom().toString()));
    }

    private void store(DistrictChange change) {
        DistrictData before = then(change.districtId(), change.validFrom());
        changes.saveAndFlush(change);
        log.configured(
                "municipality.districts",
                Map.of(
                        "district",
                        (before == null ? "–" : text(before)) + " → " + change.text(),
                        "validFrom",
                        change.validFrom().toString()));
        inForce.follow();
    }

    private @Nullable DistrictData then(long id, LocalDate date) {
        return DistrictsOn.of(changes.begunOn(date)).of(id);
    }

    private static String text(DistrictData data) {
        return Objects.requireNonNull(data).name() + " ("
                + String.join(" ", data.postalCodes().stream().sorted().toList()) + ")";
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
