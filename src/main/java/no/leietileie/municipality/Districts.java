package no.leietileie.municipality;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import no.leietileie.access.AccessLog;
import no.leietileie.access.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The parts of the municipality that lists and figures are broken down by. */
@Service
@Transactional(readOnly = true)
public class Districts {

    private final DistrictRepository repository;
    private final AccessLog log;
    private final ApplicationEventPublisher events;

    Districts(DistrictRepository repository, AccessLog log, ApplicationEventPublisher events) {
        this.repository = repository;
        this.log = log;
        this.events = events;
    }

    public List<DistrictRow> listAll() {
        return repository.findAllByOrderByName().stream().map(District::row).toList();
    }

    /** Finds what stands in the way of saving {@code data} as the district {@code id}, or as a new one for 0. */
    @PreAuthorize("hasRole('" + Role.ADMIN_NAME + "')")
    public List<DistrictProblem> problems(long id, DistrictData data) {
        return DistrictProblem.in(
                data,
                code -> repository
                        .findByPostalCode(code)
                        .map(District::row)
                        .filter(other -> other.id() != id)
                        .map(DistrictRow::name),
                repository
                        .findByName(data.name())
                        .filter(other -> other.row().id() != id)
                        .isPresent());
    }

    @PreAuthorize("hasRole('" + Role.ADMIN_NAME + "')")
    @Transactional
    public void create(DistrictData data) {
        repository.save(new District(data));
        note("–", text(data));
        events.publishEvent(new DistrictsChanged());
    }

    @PreAuthorize("hasRole('" + Role.ADMIN_NAME + "')")
    @Transactional
    public void change(long id, DistrictData data) {
        District district = repository.findById(id).orElseThrow();
        String before = text(district.row());
        district.change(data);
        note(before, text(data));
        events.publishEvent(new DistrictsChanged());
    }

    @PreAuthorize("hasRole('" + Role.ADMIN_NAME + "')")
    @Transactional
    public void remove(long id) {
        repository.findById(id).ifPresent(district -> note(text(district.row()), "–"));
        repository.deleteById(id);
        events.publishEvent(new DistrictsChanged());
    }

    private void note(String before, String after) {
        log.configured("municipality.districts", Map.of("district", before + " → " + after));
    }

    private static String text(DistrictRow row) {
        return text(new DistrictData(row.name(), row.postalCodes()));
    }

    private static String text(DistrictData data) {
        return data.name() + " (" + String.join(" ", new TreeSet<>(data.postalCodes())) + ")";
    }
}
