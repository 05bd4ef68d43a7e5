package no.leietileie.register.imports.row;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.leietileie.base.CountryCode;
import no.leietileie.base.LanguageTag;
import no.leietileie.base.Nok;
import no.leietileie.register.LeaseKind;
import no.leietileie.register.Tenure;
import no.leietileie.register.dwellings.DwellingKind;
import no.leietileie.register.imports.cell.AddressProtection;
import no.leietileie.register.imports.cell.HousingAllowance;
import no.leietileie.register.imports.cell.Identity;
import no.leietileie.register.imports.cell.InterpreterNeed;
import no.leietileie.register.imports.cell.PersonName;
import no.leietileie.register.imports.cell.Termination;
import org.jspecify.annotations.Nullable;

/**
 * Everything a row of the register says, typed; null is what it does not say. Prints nothing personal.
 *
 * @param tenants at least one
 */
public record RegisterRow(
        Contract contract,
        Dwelling dwelling,
        List<Tenant> tenants,
        Household household,
        Money money,
        @Nullable String remark,
        @Nullable LocalDate lastChanged) {

    public RegisterRow {
        tenants = List.copyOf(tenants);
    }

    @Override
    public String toString() {
        return "RegisterRow[%d tenants]".formatted(tenants.size());
    }

    /** @param to null when the lease has no end, or none is known */
    public record Contract(
            String number,
            @Nullable LeaseKind kind,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Termination termination,
            @Nullable LocalDate movedOut) {}

    /** @param usableArea in square metres (BRA) */
    public record Dwelling(
            @Nullable String objectNumber,
            @Nullable String propertyName,
            Cadastre cadastre,
            Cooperative cooperative,
            Address address,
            @Nullable DwellingKind type,
            @Nullable Integer rooms,
            @Nullable BigDecimal usableArea,
            @Nullable String floor,
            @Nullable Tenure tenure) {}

    /** Gårds-, bruks- and seksjonsnummer. */
    public record Cadastre(
            @Nullable Integer landNumber,
            @Nullable Integer titleNumber,
            @Nullable Integer sectionNumber) {}

    public record Cooperative(
            @Nullable String organisationNumber,
            @Nullable String name,
            @Nullable String shareNumber) {}

    public record Address(
            @Nullable String street,
            @Nullable String unit,
            @Nullable String postalCode,
            @Nullable String place) {

        @Override
        public String toString() {
            return "Address[…]";
        }
    }

    public record Tenant(PersonName name, @Nullable Identity identity) {

        @Override
        public String toString() {
            return "Tenant[…]";
        }
    }

    /**
     * What the register says about the tenants as a whole: it has one cell for it, whoever it is meant for.
     *
     * @param phone E.164
     */
    public record Household(
            @Nullable Integer adults,
            @Nullable Integer children,
            @Nullable String phone,
            @Nullable String email,
            @Nullable LanguageTag language,
            @Nullable InterpreterNeed interpreter,
            @Nullable CountryCode nationality,
            AddressProtection protection) {

        @Override
        public String toString() {
            return "Household[…]";
        }
    }

    /** Rent, electricity and shared costs are a month's. */
    public record Money(
            @Nullable Nok monthlyRent,
            @Nullable Nok electricity,
            @Nullable Nok deposit,
            @Nullable Nok arrears,
            @Nullable HousingAllowance housingAllowance,
            @Nullable Nok valuation,
            @Nullable LocalDate valuationDate,
            @Nullable Nok sharedCosts,
            @Nullable Nok sharedDebt) {

        @Override
        public String toString() {
            return "Money[…]";
        }
    }
}
