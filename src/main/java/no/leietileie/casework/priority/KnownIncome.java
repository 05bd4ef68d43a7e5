package no.leietileie.casework.priority;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import no.leietileie.access.AddressProtection;
import no.leietileie.register.HouseholdId;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/** That a household has an income of this kind; amounts belong to the assessment. */
@Entity
@Table(name = "known_income")
@Filter(
        name = AddressProtection.FILTER,
        condition = AddressProtection.OF_HOUSEHOLD_ID,
        deduceAliasInjectionPoints = false)
class KnownIncome {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "known_income")
    @SequenceGenerator(name = "known_income", sequenceName = "known_income_seq", allocationSize = 50)
    private @Nullable Long id;

    private long householdId;

    @Enumerated(EnumType.STRING)
    private IncomeKind kind;

    private LocalDate notedOn;

    @SuppressWarnings("NullAway.Init")
    protected KnownIncome() {}

    KnownIncome(HouseholdId household, IncomeKind kind, LocalDate notedOn) {
        this.householdId = household.value();
        this.kind = kind;
        this.notedOn = notedOn;
    }

    long householdId() {
        return householdId;
    }

    IncomeKind kind() {
        return kind;
    }
}
