package no.leietileie.register.imports.matching;

import static java.util.Objects.requireNonNullElse;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.leietileie.base.Fodselsnummer;
import no.leietileie.register.LeaseFacts;
import no.leietileie.register.LeaseKind;
import no.leietileie.register.PersonFacts;
import no.leietileie.register.PersonRole;
import no.leietileie.register.Protection;
import no.leietileie.register.Tenure;
import no.leietileie.register.dwellings.DwellingFacts;
import no.leietileie.register.dwellings.DwellingKind;
import no.leietileie.register.imports.LineFinding;
import no.leietileie.register.imports.LineProblemCode;
import no.leietileie.register.imports.cell.Identity;
import no.leietileie.register.imports.cell.Severity;
import no.leietileie.register.imports.column.ColumnMapping;
import no.leietileie.register.imports.column.RegisterColumn;
import no.leietileie.register.imports.row.CellFinding;
import no.leietileie.register.imports.row.ReadRow;
import no.leietileie.register.imports.row.RegisterRow;
import no.leietileie.register.imports.row.RowSubject;
import org.jspecify.annotations.Nullable;

/** Turns a row as it was read into the register's own terms, within the room that the register has for each field. */
public final class LineTranslation {

    private static final Map<RegisterColumn, String> LEASE_FIELDS = new EnumMap<>(Map.ofEntries(
            Map.entry(RegisterColumn.LEASE_KIND, "kind"),
            Map.entry(RegisterColumn.LEASE_FROM, "startsOn"),
            Map.entry(RegisterColumn.LEASE_TO, "endsOn"),
            Map.entry(RegisterColumn.TERMINATED, "terminatedOn"),
            Map.entry(RegisterColumn.MOVED_OUT, "movedOutOn"),
            Map.entry(RegisterColumn.MONTHLY_RENT, "monthlyRent"),
            Map.entry(RegisterColumn.ELECTRICITY, "electricity"),
            Map.entry(RegisterColumn.DEPOSIT, "deposit"),
            Map.entry(RegisterColumn.ARREARS, "arrears"),
            Map.entry(RegisterColumn.HOUSING_ALLOWANCE, "housingAllowance"),
            Map.entry(RegisterColumn.REMARK, "remark"),
            Map.entry(RegisterColumn.LAST_CHANGED, "registerDate")));
    public static final int LONGEST_LEASE_NUMBER = 60;

    private final RegisterRow row;
    private final Set<String> said;
    private final ColumnMapping mapping;
    private final List<LineFinding> findings = new ArrayList<>();

    private LineTranslation(RegisterRow row, Set<String> said, ColumnMapping mapping) {
        this.row = row;
        this.said = said;
        this.mapping = mapping;
    }

    /**
     * @param line null exactly when a finding is an error
     * @param findings those of the cells, and those of this step
     */
    public record Translated(@Nullable LandlordLine line, RowSubject subject, List<LineFinding> findings) {}

    public static Translated of(ReadRow read, ColumnMapping mapping, boolean realNumbersAllowed) {
        var found = read.findings().stream().map(LineFinding::of).collect(Collectors.toCollection(ArrayList::new));
        var row = read.row();
        if (row == null) {
            return new Translated(null, read.subject(), found);
        }
        var translation = new LineTranslation(row, said(read.findings(), mapping), mapping);
        var line = translation.line();
        translation.refuseRealNumbers(realNumbersAllowed);
        found.addAll(translation.findings);
        boolean useless = found.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        return new Translated(useless ? null : line, read.subject(), found);
    }

    private static Set<String> said(List<CellFinding> findings, ColumnMapping mapping) {
        var said = new HashSet<String>();
        LEASE_FIELDS.forEach((column, field) -> {
            boolean understood = findings.stream()
                    .noneMatch(finding -> finding.column() == column && finding.severity() == Severity.WARNING);
            if (mapping.has(column) && understood) {
                said.add(field);
            }
        });
        return said;
    }

    private LandlordLine line() {
        var number = row.contract().number();
        if (number.length() > LONGEST_LEASE_NUMBER) {
            tell(LineProblemCode.CONTRACT_NUMBER_TOO_LONG, RegisterColumn.CONTRACT_NUMBER);
        }
        var household = row.household();
        return new LandlordLine(
                number,
                lease(),
                said,
                dwelling(),
                cooperative(),
                tenants(),
                mapping.has(RegisterColumn.CO_TENANT_NAME),
                small(household.adults(), RegisterColumn.ADULTS),
                small(household.children(), RegisterColumn.CHILDREN),
                protection(),
                mapping.has(RegisterColumn.ADDRESS_PROTECTION));
    }

    private LeaseFacts lease() {
        var contract = row.contract();
        var money = row.money();
        var termination = contract.termination();
        if (termination != null && termination.given() && termination.on() == null) {
            said.remove("terminatedOn");
            tell(LineProblemCode.TERMINATION_DATE_UNKNOWN, RegisterColumn.TERMINATED);
        }
        var electricity = money.electricity();
        var allowance = money.housingAllowance();
        if (contract.kind() == null) {
            said.remove("kind");
        }
        return new LeaseFacts(
                contract.kind() == null ? LeaseKind.UNKNOWN : contract.kind(),
                contract.from(),
                contract.to(),
                termination == null ? null : termination.on(),
                contract.movedOut(),
                money.monthlyRent(),
                electricity == null ? null : electricity.format(),
                money.deposit(),
                money.arrears(),
                allowance == null ? null : allowance.received(),
                clip(row.remark(), 2000, RegisterColumn.REMARK),
                row.lastChanged());
    }

    private DwellingFacts dwelling() {
        var dwelling = row.dwelling();
        var cadastre = dwelling.cadastre();
        var address = dwelling.address();
        var money = row.money();
        return new DwellingFacts(
                clip(dwelling.objectNumber(), 60, RegisterColumn.OBJECT_NUMBER),
                clip(dwelling.propertyName(), 200, RegisterColumn.PROPERTY_NAME),
                requireNonNullElse(dwelling.type(), DwellingKind.UNKNOWN),
                requireNonNullElse(dwelling.tenure(), Tenure.UNKNOWN),
                text(cadastre.landNumber()),
                text(cadastre.titleNumber()),
                text(cadastre.sectionNumber()),
                clip(dwelling.cooperative().shareNumber(), 20, RegisterColumn.SHARE_NUMBER),
                null,
                clip(address.street(), 200, RegisterColumn.ADDRESS),
                clip(address.unit(), 20, RegisterColumn.UNIT),
                address.postalCode(),
                clip(address.place(), 80, RegisterColumn.POSTAL_PLACE),
                small(dwelling.rooms(), RegisterColumn.ROOMS),
                area(dwelling.usableArea()),
                clip(dwelling.floor(), 10, RegisterColumn.FLOOR),
                money.valuation(),
                money.valuationDate(),
                money.sharedCosts(),
                money.sharedDebt());
    }

    private @Nullable CooperativeName cooperative() {
        var named = row.dwelling().cooperative();
        var name = named.name() == null ? named.organisationNumber() : named.name();
        return name == null
                ? null
                : new CooperativeName(
                        requireNonNullElse(clip(name, 200, RegisterColumn.COOPERATIVE_NAME), name),
                        named.organisationNumber());
    }

    private List<PersonFacts> tenants() {
        var tenants = new ArrayList<PersonFacts>();
        for (var tenant : row.tenants()) {
            tenants.add(person(tenant, tenants.isEmpty()));
        }
        return tenants;
    }

    private PersonFacts person(RegisterRow.Tenant tenant, boolean main) {
        var household = row.household();
        var interpreter = household.interpreter();
        var column = main ? RegisterColumn.TENANT_NAME : RegisterColumn.CO_TENANT_NAME;
        var language =
                household.language() == null && interpreter != null ? interpreter.language() : household.language();
        var identity = requireNonNullElse(tenant.identity(), new Identity(null, null));
        return new PersonFacts(
                main ? PersonRole.TENANT : PersonRole.CO_TENANT,
                blankToNull(clip(tenant.name().firstName(), 120, column)),
                requireNonNullElse(clip(tenant.name().lastName(), 120, column), ""),
                identity.birthDate(),
                identity.number(),
                main ? clip(household.phone(), 40, RegisterColumn.PHONE) : null,
                main ? clip(household.email(), 200, RegisterColumn.EMAIL) : null,
                main ? language : null,
                null,
                main && interpreter != null ? interpreter.needed() : null,
                main ? household.nationality() : null);
    }

    private void refuseRealNumbers(boolean allowed) {
        if (allowed) {
            return;
        }
        boolean main = true;
        for (var tenant : row.tenants()) {
            if (tenant.identity() != null && isReal(tenant.identity().number())) {
                tell(
                        LineProblemCode.REAL_IDENTITY_NUMBER,
                        main ? RegisterColumn.TENANT_IDENTITY_NUMBER : RegisterColumn.CO_TENANT_IDENTITY_NUMBER);
            }
            main = false;
        }
    }

    private static boolean isReal(@Nullable Fodselsnummer number) {
        return number != null && !number.isSynthetic();
    }

    /** Where the file does not say how an address is protected, it is protected as well as can be. */
    private Protection protection() {
        return switch (row.household().protection()) {
            case NONE -> Protection.NONE;
            case CONFIDENTIAL -> Protection.FORTROLIG;
            case CLIENT_ADDRESS -> Protection.KLIENTADRESSE;
            case STRICTLY_CONFIDENTIAL, UNSPECIFIED -> Protection.STRENGT_FORTROLIG;
        };
    }

    private @Nullable String clip(@Nullable String text, int longest, RegisterColumn column) {
        if (text == null || text.length() <= longest) {
            return text;
        }
        tell(LineProblemCode.TEXT_TOO_LONG, column);
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end).strip();
    }

    private @Nullable Short small(@Nullable Integer number, RegisterColumn column) {
        if (number == null) {
            return null;
        }
        if (number < 0 || number > Short.MAX_VALUE) {
            tell(LineProblemCode.NUMBER_OUT_OF_RANGE, column);
            return null;
        }
        return number.shortValue();
    }

    private @Nullable BigDecimal area(@Nullable BigDecimal squareMetres) {
        return squareMetres == null ? null : squareMetres.setScale(1, RoundingMode.HALF_UP);
    }

    private void tell(LineProblemCode code, RegisterColumn column) {
        findings.add(LineFinding.of(code, column));
    }

    private static @Nullable String text(@Nullable Integer number) {
        return number == null ? null : number.toString();
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
