package no.leietileie.casework.visits;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.leietileie.access.AccessLog;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.Role;
import no.leietileie.casework.priority.IncomeKind;
import no.leietileie.casework.priority.Incomes;
import no.leietileie.casework.wording.EarlierWordings;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.households.Looks;
import no.leietileie.register.households.Purpose;
import no.leietileie.register.households.PurposeMissingException;
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
    private final Incomes incomes;
    private final EarlierWordings wordings;
    private final Looks looks;
    private final AccessLog log;
    private final Clock clock;

    VisitReports(
            ReportRepository repository,
            VisitRepository visits,
            Incomes incomes,
            EarlierWordings wordings,
            Looks looks,
            AccessLog log,
            Clock clock) {
        this.repository = repository;
        this.visits = visits;
        this.incomes = incomes;
        this.wordings = wordings;
        this.looks = looks;
        this.log = log;
        this.clock = clock;
    }

    /**
     * What has been written so far; logged as a look at the household.
     *
     * @param purposes what the user has stated for which household
     * @throws PurposeMissingException for a visit to a protected household for which nothing was stated
     */
    public Map<ReportField, String> open(VisitId id, Function<HouseholdId, Optional<Purpose>> purposes) {
        HouseholdId household = visits.findSeen(id.value()).orElseThrow().household();
        looks.note(household, "visit.report", purposes.apply(household));
        return written(id);
    }

    private static Set<IncomeKind> kinds(String names) {
        return Stream.of(names.split(",")).map(IncomeKind::valueOf).collect(Collectors.toSet());
    }

    private Map<ReportField, String> written(VisitId id) {
        return repository.ofVisit(id.value()).stream()
                .filter(answer -> !answer.text().isEmpty())
                .collect(Collectors.toMap(ReportAnswer::field, ReportAnswer::text));
    }

    /** As {@link #open}, for the report of everything held, which is logged as a whole. */
    @Transactional(readOnly = true)
    public Map<ReportField, String> listHeld(VisitId id) {
        return visits.findSeen(id.value()).isEmpty() ? Map.of() : written(id);
    }

    /**
     * What is learned of incomes is known to the priority list from then on.
     *
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
        if (field == ReportField.INCOME && !wanted.isEmpty()) {
            incomes.note(visit.household(), kinds(wanted));
        }
        note(visit, field, seen, wanted);
        return new FieldOutcome.Saved(now);
    }

    /** What somebody chose stands in the log; what she wrote does not, for it may name anybody. */
    private void note(VisitRow visit, ReportField field, String before, String after) {
        Map<String, String> changes = new HashMap<>(Map.of("field", field.name()));
        if (field.isChosen()) {
            changes.put(field.name(), before + " → " + after);
        } else {
            String name = field.name().toLowerCase(Locale.ROOT).replace('_', '-');
            wordings.replaced(
                    visit.household(), "visit.report." + name, visit.id().value(), before);
        }
        log.changed(visit.household().value(), "visit.report", changes);
    }
}
