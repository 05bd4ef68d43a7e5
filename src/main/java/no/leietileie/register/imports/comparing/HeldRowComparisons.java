package no.leietileie.register.imports.comparing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import no.leietileie.access.Role;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.Person;
import no.leietileie.register.PersonRepository;
import no.leietileie.register.PersonRole;
import no.leietileie.register.households.Households;
import no.leietileie.register.households.Purpose;
import no.leietileie.register.households.PurposeMissingException;
import no.leietileie.register.imports.HoldReason;
import no.leietileie.register.imports.ImportId;
import no.leietileie.register.imports.LineRow;
import no.leietileie.register.imports.RowOutcome;
import no.leietileie.register.imports.RowState;
import no.leietileie.register.imports.applying.LineReading;
import no.leietileie.register.imports.comparing.HeldRowComparison.WithHousehold;
import no.leietileie.register.imports.comparing.HeldRowComparison.WithRow;
import no.leietileie.register.imports.matching.Authority;
import no.leietileie.register.imports.matching.LandlordLine;
import no.leietileie.register.imports.staging.ImportStore;
import no.leietileie.register.imports.staging.LinePages;
import no.leietileie.register.imports.staging.LineStore;
import no.leietileie.register.imports.staging.StagedLine;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts held rows beside what they may belong to. Each household that is shown is a look in the access log. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('" + Role.REGISTER_NAME + "', '" + Role.ADMIN_NAME + "')")
public class HeldRowComparisons {

    private final ImportStore imports;
    private final LinePages pages;
    private final LineStore lines;
    private final LineReading reading;
    private final MeantHouseholds meant;
    private final Households households;
    private final PersonRepository persons;

    HeldRowComparisons(
            ImportStore imports,
            LinePages pages,
            LineStore lines,
            LineReading reading,
            MeantHouseholds meant,
            Households households,
            PersonRepository persons) {
        this.imports = imports;
        this.pages = pages;
        this.lines = lines;
        this.reading = reading;
        this.meant = meant;
        this.households = households;
        this.persons = persons;
    }

    /**
     * Empty when the row does not wait for a decision.
     *
     * @param purposes what the user has stated for which household
     * @throws PurposeMissingException when it may belong to a protected household for which nothing was stated
     */
    public Optional<HeldRowComparison> find(
            ImportId id, int number, Function<HouseholdId, Optional<Purpose>> purposes) {
        return pages.find(id, number)
                .filter(row -> row.outcome() == RowOutcome.HELD && row.state() == RowState.PENDING)
                .map(row -> compare(row, purposes));
    }

    private HeldRowComparison compare(LineRow row, Function<HouseholdId, Optional<Purpose>> purposes) {
        var reader = reading.of(row.importId());
        var staged = lines.get(row.importId(), List.of(row.number())).getFirst();
        var line = Objects.requireNonNull(reader.read(staged).line());
        var now = meant.by(line, Authority.parse(staged.decides()));
        var stored = Stream.concat(row.candidates().stream(), now.stream())
                .distinct()
                .flatMap(household -> compare(line, household, purposes.apply(household)))
                .toList();
        return new HeldRowComparison(row, canBeDecided(row), stored, others(row, line, reader));
    }

    private boolean canBeDecided(LineRow row) {
        return imports.get(row.importId()).state().takesDecisions();
    }

    private Stream<WithHousehold> compare(LandlordLine line, HouseholdId id, Optional<Purpose> purpose) {
        return households.compare(id, purpose).stream().map(household -> {
            var tenants = persons.findAllByHouseholdIdIn(List.of(id.value())).stream()
                    .map(Person::facts)
                    .filter(person -> person.role() != PersonRole.MEMBER)
                    .toList();
            var side = Side.of(household, tenants, line.leaseNumber());
            return new WithHousehold(household, SideBySide.of(Side.of(line), side));
        });
    }

    private List<WithRow> others(LineRow row, LandlordLine line, LineReading.Reader reader) {
        return row.holdReason() == HoldReason.CONTRADICTING_DUPLICATE_ROWS
                ? lines.ofContract(row.importId(), line.leaseNumber()).stream()
                        .filter(other -> other.number() != row.number())
                        .flatMap(other -> other(row, line, other, reader))
                        .toList()
                : List.of();
    }

    private Stream<WithRow> other(LineRow row, LandlordLine line, StagedLine staged, LineReading.Reader reader) {
        var other = reader.read(staged).line();
        return other == null
                ? Stream.empty()
                : pages.find(row.importId(), staged.number()).stream()
                        .map(found -> new WithRow(found, SideBySide.of(Side.of(line), Side.of(other))));
    }
}
