package no.leietileie.register.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.leietileie.register.LeaseId;
import no.leietileie.register.tenants.TenantFilter;
import no.leietileie.register.tenants.TenantOrder;
import org.springframework.data.domain.Sort;

/** What the tenant list shows, as its address says it: a link shows a colleague the same, but for the words. */
record TenantListAddress(TenantFilter filter, Sort order, Optional<LeaseId> open) {

    static final TenantListAddress START =
            new TenantListAddress(TenantFilter.NONE, TenantOrder.BY_NAME, Optional.empty());
    private static final String ORDER = "sort";
    private static final String OPEN = "lease";
    private static final String DESCENDING = "-";

    /** Never fails: what cannot be read is left out. */
    static TenantListAddress read(Map<String, List<String>> said) {
        Map<String, List<String>> query = SearchedWords.reveal(said);
        Sort wish = Sort.by(query.getOrDefault(ORDER, List.of()).stream()
                .filter(value -> !value.isBlank() && !value.equals(DESCENDING))
                .map(TenantListAddress::order)
                .toList());
        Optional<LeaseId> open = query.getOrDefault(OPEN, List.of()).stream()
                .filter(value -> value.matches("[0-9]{1,18}"))
                .findFirst()
                .map(value -> new LeaseId(Long.parseLong(value)));
        return new TenantListAddress(TenantFilter.fromQuery(query).filter(), TenantOrder.allowed(wish), open);
    }

    private static Sort.Order order(String value) {
        return value.startsWith(DESCENDING) ? Sort.Order.desc(value.substring(1)) : Sort.Order.asc(value);
    }

    Map<String, List<String>> toQuery() {
        Map<String, List<String>> query = new LinkedHashMap<>(SearchedWords.hide(filter.toQuery()));
        if (!order.equals(TenantOrder.BY_NAME)) {
            query.put(
                    ORDER,
                    order.stream()
                            .map(by -> (by.isDescending() ? DESCENDING : "") + by.getProperty())
                            .toList());
        }
        open.ifPresent(lease -> query.put(OPEN, List.of(Long.toString(lease.value()))));
        return query;
    }

    /** Whether both show the same lines in the same order, whichever of them is open. */
    boolean shows(TenantListAddress other) {
        return filter.equals(other.filter) && order.equals(other.order);
    }

    TenantListAddress with(TenantFilter newFilter) {
        return new TenantListAddress(newFilter, order, open);
    }

    TenantListAddress with(Sort newOrder) {
        return new TenantListAddress(filter, TenantOrder.allowed(newOrder), open);
    }

    TenantListAddress opened(LeaseId lease) {
        return new TenantListAddress(filter, order, Optional.of(lease));
    }

    TenantListAddress closed() {
        return new TenantListAddress(filter, order, Optional.empty());
    }
}
