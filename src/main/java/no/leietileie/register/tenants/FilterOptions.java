package no.leietileie.register.tenants;

import java.util.List;

/** What there is to choose from among current leases, most frequent first; value is what the filter takes. */
public record FilterOptions(
        List<Option> districts,
        List<Option> cooperatives,
        List<Option> languages,
        List<Option> nationalities,
        List<Option> stages) {

    /** @param label a name, or the language tag or country code where the page knows the words */
    public record Option(String value, String label, long count) {}
}
