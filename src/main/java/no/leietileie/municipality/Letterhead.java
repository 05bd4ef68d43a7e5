package no.leietileie.municipality;

/**
 * What stands at the head and foot of a letter. No part is null; a blank one is left out.
 *
 * @param name of the municipality
 * @param organisationNumber nine digits
 * @param unit who writes, such as "Boligkontoret"
 * @param postalAddress street or box; postal code and city stand in {@code postalPlace}
 * @param visitingAddress where the office is
 */
public record Letterhead(
        String name,
        String organisationNumber,
        String unit,
        String postalAddress,
        String postalPlace,
        String visitingAddress,
        String phone,
        String email,
        String web) {

    static final PolicyKey<Letterhead> KEY = new PolicyKey<>(
            "municipality.letterhead",
            Letterhead.class,
            new Letterhead("", "", "", "", "", "", "", "", ""),
            head -> head.organisationNumber.isBlank() || OrganisationNumber.isValid(head.organisationNumber));

    Letterhead orElse(String otherName, String otherNumber) {
        return new Letterhead(
                name.isBlank() ? otherName : name,
                OrganisationNumber.digits(organisationNumber.isBlank() ? otherNumber : organisationNumber),
                unit,
                postalAddress,
                postalPlace,
                visitingAddress,
                phone,
                email,
                web);
    }
}
