package no.leietileie.register.imports.row;

import static no.leietileie.register.imports.cell.CellProblemCode.CONTRACT_NUMBER_MISSING;
import static no.leietileie.register.imports.cell.CellProblemCode.END_BEFORE_START;
import static no.leietileie.register.imports.cell.CellProblemCode.TENANT_NAME_MISSING;
import static no.leietileie.register.imports.column.RegisterColumn.*;

import java.time.LocalDate;
import no.leietileie.register.imports.cell.AddressProtection;
import no.leietileie.register.imports.cell.AddressProtectionCell;
import no.leietileie.register.imports.cell.AreaCell;
import no.leietileie.register.imports.cell.ChoiceCell;
import no.leietileie.register.imports.cell.EmailCell;
import no.leietileie.register.imports.cell.HousingAllowance;
import no.leietileie.register.imports.cell.InterpreterCell;
import no.leietileie.register.imports.cell.LanguageCell;
import no.leietileie.register.imports.cell.NationalityCell;
import no.leietileie.register.imports.cell.OrganisationNumberCell;
import no.leietileie.register.imports.cell.PhoneCell;
import no.leietileie.register.imports.cell.PostalCodeCell;
import no.leietileie.register.imports.cell.Severity;
import no.leietileie.register.imports.cell.Termination;
import no.leietileie.register.imports.column.ColumnMapping;
import no.leietileie.register.imports.file.SourceRow;
import no.leietileie.register.imports.row.RegisterRow.Address;
import no.leietileie.register.imports.row.RegisterRow.Cadastre;
import no.leietileie.register.imports.row.RegisterRow.Contract;
import no.leietileie.register.imports.row.RegisterRow.Cooperative;
import no.leietileie.register.imports.row.RegisterRow.Dwelling;
import no.leietileie.register.imports.row.RegisterRow.Household;
import no.leietileie.register.imports.row.RegisterRow.Money;

/**
 * Reads data rows. An error is only what makes a row useless: no contract number, no tenant, an end before the start.
 * Any other doubt leaves its field unknown, and all findings of a row come at once.
 *
 * @param readOn the day of the import: it decides about two-digit years and the control rule of identity numbers
 */
public record RowReader(ColumnMapping mapping, LocalDate readOn) {

    public ReadRow read(SourceRow source) {
        var cells = new RowCells(mapping, source, readOn);
        var row = row(cells);
        boolean useless = cells.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        return new ReadRow(useless ? null : row, subject(row, cells), cells.findings());
    }

    private RowSubject subject(RegisterRow row, RowCells cells) {
        var number = row.contract().number();
        return new RowSubject(
                number.isEmpty() ? null : number,
                row.household().protection().isProtected(),
                new TenantCells(cells, readOn).identityNumbers());
    }

    private RegisterRow row(RowCells cells) {
        var contract = contract(cells);
        var tenants = new TenantCells(cells, readOn).tenants();
        if (tenants.isEmpty()) {
            var column = mapping.has(TENANT_NAME) ? TENANT_NAME : TENANT_LAST_NAME;
            cells.tell(column, TENANT_NAME_MISSING, cells.text(column));
        }
        return new RegisterRow(
                contract,
                dwelling(cells),
                tenants,
                household(cells),
                money(cells),
                cells.words(REMARK),
                cells.date(LAST_CHANGED));
    }

    private static Contract contract(RowCells cells) {
        var number = cells.words(CONTRACT_NUMBER);
        if (number == null) {
            cells.tell(CONTRACT_NUMBER, CONTRACT_NUMBER_MISSING, cells.text(CONTRACT_NUMBER));
        }
        var from = cells.date(LEASE_FROM);
        var to = cells.date(LEASE_TO);
        if (from != null && to != null && to.isBefore(from)) {
            cells.tell(LEASE_TO, END_BEFORE_START, cells.text(LEASE_TO));
        }
        return new Contract(
                number == null ? "" : number,
                cells.take(LEASE_KIND, ChoiceCell.LEASE_KIND::parse),
                from,
                to,
                cells.take(TERMINATED, read -> Termination.parse(read, cells.leasePivot())),
                cells.date(MOVED_OUT));
    }

    private static Dwelling dwelling(RowCells cells) {
        return new Dwelling(
                cells.words(OBJECT_NUMBER),
                cells.words(PROPERTY_NAME),
                new Cadastre(cells.count(LAND_NUMBER), cells.count(TITLE_NUMBER), cells.count(SECTION_NUMBER)),
                new Cooperative(
                        cells.take(COOPERATIVE_ORGANISATION_NUMBER, OrganisationNumberCell::parse),
                        cells.words(COOPERATIVE_NAME),
                        cells.words(SHARE_NUMBER)),
                address(cells),
                cells.take(DWELLING_TYPE, ChoiceCell.DWELLING_TYPE::parse),
                cells.count(ROOMS),
                cells.take(USABLE_AREA, AreaCell::parse),
                cells.words(FLOOR),
                cells.take(TENURE_FORM, ChoiceCell.TENURE_FORM::parse));
    }

    private static Address address(RowCells cells) {
        boolean hidden = AddressProtectionCell.inAddress(cells.text(ADDRESS)).isProtected();
        return new Address(
                hidden ? null : cells.words(ADDRESS),
                cells.words(UNIT),
                cells.take(POSTAL_CODE, PostalCodeCell::parse),
                cells.words(POSTAL_PLACE));
    }

    private static Household household(RowCells cells) {
        return new Household(
                cells.count(ADULTS),
                cells.count(CHILDREN),
                cells.take(PHONE, PhoneCell::parse),
                cells.take(EMAIL, EmailCell::parse),
                cells.take(LANGUAGE, LanguageCell::parse),
                cells.take(INTERPRETER, InterpreterCell::parse),
                cells.take(NATIONALITY, NationalityCell::parse),
                protection(cells));
    }

    /** The column of its own says more than the mark in the address, but a "no" there does not undo the mark. */
    private static AddressProtection protection(RowCells cells) {
        var marked = cells.take(ADDRESS_PROTECTION, AddressProtectionCell::parse);
        return marked != null && marked.isProtected() ? marked : AddressProtectionCell.inAddress(cells.text(ADDRESS));
    }

    private static Money money(RowCells cells) {
        return new Money(
                cells.amount(MONTHLY_RENT),
                cells.amount(ELECTRICITY),
                cells.amount(DEPOSIT),
                cells.amount(ARREARS),
                cells.take(HOUSING_ALLOWANCE, HousingAllowance::parse),
                cells.amount(VALUATION),
                cells.date(VALUATION_DATE),
                cells.amount(SHARED_COSTS),
                cells.amount(SHARED_DEBT));
    }
}
