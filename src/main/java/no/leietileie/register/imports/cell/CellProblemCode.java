package no.leietileie.register.imports.cell;

import static no.leietileie.register.imports.cell.Severity.ERROR;
import static no.leietileie.register.imports.cell.Severity.NOTE;
import static no.leietileie.register.imports.cell.Severity.WARNING;

import java.util.Locale;

/** What can be found in a cell. */
public enum CellProblemCode {
    LEADING_ZERO_RESTORED(NOTE),
    /** Zeros, or a birth date followed by zeros, where a number should be. */
    PLACEHOLDER_IDENTITY_NUMBER(NOTE),
    BIRTH_DATE_ONLY(NOTE),
    TWO_DIGIT_YEAR(NOTE),
    SERIAL_DATE(NOTE),
    SEVERAL_TENANTS_IN_CELL(NOTE),
    REPRESENTATIVE_LEFT_OUT(NOTE),
    FIRST_OF_SEVERAL_TAKEN(NOTE),

    NOT_A_DATE(WARNING),
    IMPOSSIBLE_DATE(WARNING),
    AMBIGUOUS_DATE(WARNING),
    NOT_AN_AMOUNT(WARNING),
    AMBIGUOUS_AMOUNT(WARNING),
    NOT_A_WHOLE_NUMBER(WARNING),
    NOT_AN_AREA(WARNING),
    /** A spreadsheet has rounded the number ({@code 9.1E+10}); the digits are gone. */
    DIGITS_LOST(WARNING),
    NOT_AN_IDENTITY_NUMBER(WARNING),
    WRONG_CONTROL_DIGIT(WARNING),
    NOT_A_NAME(WARNING),
    NOT_YES_OR_NO(WARNING),
    NOT_A_PHONE_NUMBER(WARNING),
    NOT_AN_EMAIL_ADDRESS(WARNING),
    NOT_A_POSTAL_CODE(WARNING),
    NOT_AN_ORGANISATION_NUMBER(WARNING),
    UNKNOWN_NATIONALITY(WARNING),
    UNKNOWN_LANGUAGE(WARNING),
    UNKNOWN_DWELLING_TYPE(WARNING),
    UNKNOWN_TENURE_FORM(WARNING),
    UNKNOWN_LEASE_KIND(WARNING),
    /** Something is written where a protection is marked, so the address is kept protected. */
    UNKNOWN_ADDRESS_PROTECTION(WARNING),
    MORE_IDENTITY_NUMBERS_THAN_TENANTS(WARNING),

    CONTRACT_NUMBER_MISSING(ERROR),
    TENANT_NAME_MISSING(ERROR),
    END_BEFORE_START(ERROR);

    private final Severity severity;

    CellProblemCode(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    public String messageKey() {
        return "register.import.finding." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
