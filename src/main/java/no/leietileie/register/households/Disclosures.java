package no.leietileie.register.households;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.leietileie.access.AccessLog;
import no.leietileie.access.Role;
import no.leietileie.access.log.AccessLogFilter;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.PersonId;
import no.leietileie.register.PersonRepository;
import no.leietileie.register.SeenHouseholds;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is held about a household and who has looked, for the report that a tenant may ask for (personvernforordningen
 * article 15). Each time it is read, printed or taken along is in the access log with its purpose.
 */
@Service
@PreAuthorize("hasRole('" + Role.TEAM_NAME + "')")
@Transactional
public class Disclosures {

    private static final String SUBJECT = "household.disclosure";

    private final HouseholdReader reader;
    private final PersonRepository persons;
    private final HouseholdTraces rows;
    private final SeenHouseholds seen;
    private final AccessLog log;

    Disclosures(
            HouseholdReader reader,
            PersonRepository persons,
            HouseholdTraces rows,
            SeenHouseholds seen,
            AccessLog log) {
        this.reader = reader;
        this.persons = persons;
        this.rows = rows;
        this.seen = seen;
        this.log = log;
    }

    /** The look that this is stands in what it returns. Empty for a household that the user may not see. */
    public Optional<HeldFacts> read(HouseholdId id, Purpose purpose) {
        Optional<HouseholdDetails> found = reader.find(id);
        found.ifPresent(_ -> log.looked(id.value(), SUBJECT, purpose.logged()));
        return found.map(this::held);
    }

    /** @throws IllegalArgumentException for a household that the user may not see any longer */
    public void notePrinted(HouseholdId id, Purpose purpose) {
        seen.require(id);
        log.printed(id.value(), SUBJECT, purpose.logged());
    }

    /**
     * Call it before anything is handed out.
     *
     * @param format such as {@code json}
     * @throws IllegalArgumentException for a household that the user may not see any longer
     */
    public void noteExported(HouseholdId id, String format, Purpose purpose) {
        seen.require(id);
        log.exported(id.value(), SUBJECT + "." + format, purpose.logged());
    }

    private HeldFacts held(HouseholdDetails details) {
        HouseholdId id = details.id();
        return new HeldFacts(
                details,
                identityNumbers(id),
                rows.lists(id),
                rows.importedRows(id),
                log.page(AccessLogFilter.ofHousehold(id.value()), Pageable.unpaged())
                        .getContent());
    }

    private Map<PersonId, String> identityNumbers(HouseholdId id) {
        Map<PersonId, String> numbers = new HashMap<>();
        persons.findAllByHouseholdIdIn(List.of(id.value())).forEach(person -> {
            var number = person.facts().identityNumber();
            if (number != null) {
                numbers.put(person.id(), number.value());
            }
        });
        return numbers;
    }
}
