package no.leietileie.casework.priority;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import no.leietileie.access.AddressProtection;
import no.leietileie.base.Nok;
import no.leietileie.casework.stages.Stage;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.Tenure;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Read only: {@link PriorityStore} writes the table. */
@Entity
@Immutable
@Table(name = "priority_line")
@Filter(
        name = AddressProtection.FILTER,
        condition = AddressProtection.OF_HOUSEHOLD_ID,
        deduceAliasInjectionPoints = false)
@SuppressWarnings({"NullAway.Init", "unused"})
class PriorityLine {

    @Id
    private long householdId;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private @Nullable Long districtId;

    @Enumerated(EnumType.STRING)
    private Tenure tenure;

    private @Nullable LocalDate startsOn;

    private @Nullable LocalDate endsOn;

    private @Nullable Nok rent;

    private @Nullable Nok arrears;

    private @Nullable Short rooms;

    private @Nullable Short persons;

    private @Nullable Nok valuation;

    private @Nullable Nok sharedCosts;

    private String incomes;

    private @Nullable LocalDate lastContact;

    private int score;

    private int lift;

    private int total;

    private int place;

    private int placeOfAll;

    private long weightsId;

    private LocalDate computedOn;

    protected PriorityLine() {}

    PriorityFacts facts() {
        return new PriorityFacts(
                tenure,
                startsOn,
                endsOn,
                rent,
                arrears,
                rooms,
                persons,
                valuation,
                sharedCosts,
                kinds(incomes),
                lastContact);
    }

    PriorityRow row(boolean seesAll) {
        return new PriorityRow(
                new HouseholdId(householdId),
                seesAll ? placeOfAll : place,
                total,
                score,
                lift,
                stage,
                facts(),
                weightsId,
                computedOn);
    }

    static String text(Set<IncomeKind> kinds) {
        return kinds.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    private static Set<IncomeKind> kinds(String text) {
        return text.isEmpty()
                ? Set.of()
                : Collections.unmodifiableSet(Arrays.stream(text.split(","))
                        .map(IncomeKind::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(IncomeKind.class))));
    }
}
