package no.leietileie.throughput.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.leietileie.access.Agency;
import no.leietileie.throughput.DashboardFilter;
import no.leietileie.throughput.Period;
import no.leietileie.throughput.counting.FigureSource;
import no.leietileie.throughput.counting.ListQuestion;
import org.jspecify.annotations.Nullable;

/** Filters and questions as they stand in an address. What is not understood counts as not said. */
final class DashboardAddress {

    private static final String YEAR = "year";
    private static final String QUARTER = "quarter";
    private static final String MONTHS = "months";
    private static final String TWELVE = "12";
    private static final int QUARTERS = 4;
    private static final String DISTRICT = "district";
    private static final String AGENCY = "agency";
    private static final String LIST = "list";
    private static final String WHAT = "what";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String SHORTEST = "min";
    private static final String LONGEST = "max";

    private DashboardAddress() {}

    static DashboardFilter read(QueryParameters parameters, LocalDate today) {
        int thisYear = today.getYear();
        int year = parameters
                .getSingleParameter(YEAR)
                .filter(text -> text.matches("20\\d{2}"))
                .map(Integer::parseInt)
                .filter(number -> Period.years(today).contains(Period.year(number)))
                .orElse(thisYear);
        @Nullable
        Long district = parameters
                .getSingleParameter(DISTRICT)
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .orElse(null);
        @Nullable
        Agency agency = parameters.getSingleParameter(AGENCY).stream()
                .flatMap(text -> Agency.needingShares().stream()
                        .filter(each -> each.name().equals(text)))
                .filter(_ -> district == null)
                .findFirst()
                .orElse(null);
        Period period = district == null && agency == null ? period(parameters, year, today) : Period.year(year);
        return new DashboardFilter(period, district, agency);
    }

    /** A quarter that is not over is none, and neither is one that is not counted any longer. */
    private static Period period(QueryParameters parameters, int year, LocalDate today) {
        return parameters
                .getSingleParameter(QUARTER)
                .filter(text -> text.matches("[1-4]"))
                .map(text -> year * QUARTERS + Integer.parseInt(text) - 1)
                .map(quarter -> new Period(
                        parameters.getSingleParameter(MONTHS).isPresent()
                                ? Period.Kind.TWELVE_MONTHS
                                : Period.Kind.QUARTER,
                        quarter))
                .filter(asked -> Period.finished(asked.kind(), today).contains(asked))
                .orElse(Period.year(year));
    }

    static QueryParameters write(DashboardFilter filter) {
        return QueryParameters.simple(parameters(filter));
    }

    private static Map<String, String> parameters(DashboardFilter filter) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put(YEAR, Integer.toString(filter.year()));
        if (!filter.period().isYear()) {
            parameters.put(QUARTER, Integer.toString(filter.period().when() % QUARTERS + 1));
        }
        if (filter.period().kind() == Period.Kind.TWELVE_MONTHS) {
            parameters.put(MONTHS, TWELVE);
        }
        if (filter.district() != null) {
            parameters.put(DISTRICT, filter.district().toString());
        }
        if (filter.agency() != null) {
            parameters.put(AGENCY, filter.agency().name());
        }
        return parameters;
    }

    static QueryParameters write(DashboardFilter filter, ListQuestion list) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        parameters(filter).forEach((name, value) -> parameters.put(name, List.of(value)));
        parameters.put(LIST, List.of(list.source()));
        parameters.put(FROM, List.of(Integer.toString(list.from())));
        parameters.put(TO, List.of(Integer.toString(list.to())));
        if (list.shortest() != Integer.MIN_VALUE) {
            parameters.put(SHORTEST, List.of(Integer.toString(list.shortest())));
        }
        if (list.longest() != Integer.MAX_VALUE) {
            parameters.put(LONGEST, List.of(Integer.toString(list.longest())));
        }
        parameters.put(WHAT, list.whats().stream().sorted().toList());
        return new QueryParameters(parameters);
    }

    /** None where the address asks for no list that there is. */
    static @Nullable ListQuestion readList(QueryParameters parameters) {
        Set<String> known = Arrays.stream(FigureSource.values()).map(Enum::name).collect(Collectors.toSet());
        return parameters
                .getSingleParameter(LIST)
                .filter(known::contains)
                .map(source -> new ListQuestion(
                        source,
                        Set.copyOf(parameters.getParameters(WHAT)),
                        number(parameters, FROM, Integer.MIN_VALUE),
                        number(parameters, TO, Integer.MAX_VALUE),
                        number(parameters, SHORTEST, Integer.MIN_VALUE),
                        number(parameters, LONGEST, Integer.MAX_VALUE)))
                .orElse(null);
    }

    private static int number(QueryParameters parameters, String name, int otherwise) {
        try {
            return parameters.getSingleParameter(name).map(Integer::valueOf).orElse(otherwise);
        } catch (NumberFormatException nonsense) {
            return otherwise;
        }
    }
}
