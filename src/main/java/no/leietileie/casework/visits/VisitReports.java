package no.leietileie.casework.visits;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import no.leietileie.access.AccessLog;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.Role;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The form that is filled in during a visit, one field at a time, by one or both of the pair. */
@Service
@PreAuthorize("hasRole('" + Role.TEAM_NAME + "')")
@Transactional
public class VisitReports {

    /** Longest text of a field in characters. */
    public static final int LENGTH = 4000;

    private final ReportRepository repository;
    private final VisitRepository visits;
    private final AccessLog log;
    private final Clock clock;

    VisitReports(ReportRepository repository, VisitRepository visits, AccessLog log, Clock clock) {
        this.repository = repository;
        this.visits = visits;
        this.log = log;
        this.clock = clock;
    }

    /** What has been written so far; logged as a look at the household. */
    public Map<ReportField, String> open(VisitId id) {
        Visit visit = visits.findSeen(id.value()).orElseThrow();
        log.looked(visit.household().value(), "visit.report");
        return repository.ofVisit(id.value()).stream()
                .filter(answer -> !answer.text().isEmpty())
                .collect(Collectors.toMap(ReportAnswer::field, ReportAnswer::text));
    }

    /**
     * @param seen what stood in the field when the user began to write
     * @throws IllegalArgumentException for a text over {@value #LENGTH} characters
     */
    public FieldOutcome save(VisitId id, ReportField field, String seen, String wanted) {
        if (wanted.length() > LENGTH) {
            throw new IllegalArgumentException("Longer than " + LENGTH);
        }
        VisitRow visit = visits.findSeen(id.value()).orElseThrow().row();
        ReportAnswer answer = repository
                .forChange(id.value(), field)
                .orElseGet(() -> new ReportAnswer(visit, field, CurrentUser.get()));
        Instant now = clock.instant();
        if (answer.text().equals(wanted)) {
            return new FieldOutcome.Saved(now);
        }
        if (!answer.text().equals(seen)) {
            return new FieldOutcome.ChangedBy(answer.changedByName(), answer.text());
        }
        answer.change(wanted, CurrentUser.get(), now);
        repository.save(answer);
        log.changed(visit.household().value(), "visit.report", Map.of("field", field.name()));
        return new FieldOutcome.Saved(now);
    }
}
