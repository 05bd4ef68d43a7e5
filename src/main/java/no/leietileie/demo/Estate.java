package no.leietileie.demo;

import org.jspecify.annotations.Nullable;

/** A property with one or more buildings: a housing cooperative, a condominium or a municipal building. */
record Estate(
        int number,
        Tenure tenure,
        District district,
        String postalCode,
        String street,
        int firstHouseNumber,
        int gnr,
        int bnr,
        int pricePerSquareMetre,
        int debtPerSquareMetre,
        @Nullable Cooperative cooperative) {

    record Cooperative(String name, String organisationNumber) {}

    String name() {
        if (cooperative != null) {
            return cooperative.name();
        }
        return (tenure == Tenure.SECTION ? "Sameiet " : "") + street + " " + firstHouseNumber;
    }
}
