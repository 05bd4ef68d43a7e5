package no.leietileie.throughput.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import no.leietileie.throughput.DashboardFilter;
import org.jspecify.annotations.Nullable;

/** A filter as it stands in an address. What is not understood counts as not said. */
final class DashboardAddress {

    private static final String YEAR = "year";
    private static final String DISTRICT = "district";

    private DashboardAddress() {}

    static DashboardFilter read(QueryParameters parameters, int thisYear) {
        int year = parameters
                .getSingleParameter(YEAR)
                .filter(text -> text.matches("20\\d{2}"))
                .map(Integer::parseInt)
                .filter(number -> number <= thisYear)
                .orElse(thisYear);
        @Nullable
        Long district = parameters
                .getSingleParameter(DISTRICT)
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .orElse(null);
        return new DashboardFilter(year, district);
    }

    static QueryParameters write(DashboardFilter filter) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put(YEAR, Integer.toString(filter.year()));
        if (filter.district() != null) {
            parameters.put(DISTRICT, filter.district().toString());
        }
        return QueryParameters.simple(parameters);
    }
}
