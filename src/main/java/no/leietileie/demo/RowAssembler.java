package no.leietileie.demo;

import static no.leietileie.demo.ExportColumn.*;

import no.leietileie.demo.Estate.Cooperative;
import no.leietileie.demo.Household.Person;

/** Puts a lease, its dwelling and its household on one line of the export. */
final class RowAssembler {

    private RowAssembler() {}

    static RegisterExportRow row(Lease lease, Dwelling dwelling, Household household) {
        RegisterExportRow.Builder row = new RegisterExportRow.Builder();
        putDwelling(row, dwelling);
        putPrices(row, dwelling);
        putHousehold(row, household);
        putLease(row, lease);
        putMoney(row, lease);
        return row.build();
    }

    private static void putDwelling(RegisterExportRow.Builder row, Dwelling dwelling) {
        Estate estate = dwelling.estate();
        row.put(OBJECT, dwelling.objectNumber())
                .put(ESTATE, estate.name())
                .put(GNR, estate.gnr())
                .put(BNR, estate.bnr())
                .put(SNR, estate.tenure() == Tenure.SECTION ? dwelling.position() + 1 : null)
                .put(ADDRESS, dwelling.address())
                .put(UNIT, dwelling.unitNumber())
                .put(POSTAL_CODE, estate.postalCode())
                .put(POSTAL_TOWN, "ELVESTRAND")
                .put(DWELLING_TYPE, dwelling.type())
                .put(ROOMS, dwelling.rooms())
                .put(AREA, dwelling.area())
                .put(FLOOR, dwelling.floor())
                .put(TENURE, estate.tenure().text());
        Cooperative cooperative = estate.cooperative();
        if (cooperative != null) {
            row.put(SHARE, dwelling.position() + 1)
                    .put(COOPERATIVE_NUMBER, cooperative.organisationNumber())
                    .put(COOPERATIVE, cooperative.name());
        }
    }

    private static void putPrices(RegisterExportRow.Builder row, Dwelling dwelling) {
        row.put(VALUATION, dwelling.valuation())
                .put(VALUATION_DATE, dwelling.valuedOn())
                .put(SHARED_COSTS, dwelling.sharedCosts())
                .put(SHARED_DEBT, dwelling.sharedDebt());
    }

    private static void putHousehold(RegisterExportRow.Builder row, Household household) {
        row.put(TENANT, household.tenant().fullName())
                .put(TENANT_IDENTITY, household.tenant().identityNumber())
                .put(ADULTS, household.adults())
                .put(CHILDREN, household.children())
                .put(PHONE, household.phone())
                .put(EMAIL, household.email())
                .put(LANGUAGE, household.language())
                .put(INTERPRETER, household.interpreter())
                .put(NATIONALITY, household.origin().country())
                .put(ADDRESS_PROTECTION, household.protection());
        Person coTenant = household.coTenant();
        if (coTenant != null) {
            row.put(CO_TENANT, coTenant.fullName()).put(CO_TENANT_IDENTITY, coTenant.identityNumber());
        }
    }

    private static void putLease(RegisterExportRow.Builder row, Lease lease) {
        row.put(CONTRACT, lease.contractNumber())
                .put(CONTRACT_TYPE, lease.type())
                .put(FROM, lease.from())
                .put(TO, lease.to())
                .put(NOTICE_GIVEN, lease.noticeGiven())
                .put(MOVED_OUT, lease.movedOut())
                .put(REMARK, lease.remark())
                .put(LAST_CHANGED, lease.lastChanged());
    }

    private static void putMoney(RegisterExportRow.Builder row, Lease lease) {
        row.put(RENT, lease.rent())
                .put(ELECTRICITY, lease.electricity())
                .put(DEPOSIT, lease.deposit())
                .put(ARREARS, lease.arrears())
                .put(HOUSING_ALLOWANCE, lease.housingAllowance());
    }
}
