package no.leietileie.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.leietileie.access.log.AccessAction;
import no.leietileie.access.log.AccessLogFilter;
import no.leietileie.access.log.AccessLogRow;
import no.leietileie.base.BulkBusinessEvent;
import no.leietileie.base.BusinessEvent;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class AccessLogTest {

    private static final PageRequest FIRST_PAGE = PageRequest.of(0, 10);

    @Autowired
    AccessLog log;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    EntityManager entities;

    @Test
    void a_look_says_who_whom_what_and_why() {
        SignedIn.consultant(() -> {
            log.looked(71, "household.page", "telefon fra leietaker");
            return null;
        });

        var row = rows(AccessLogFilter.ofHousehold(71)).getFirst();

        assertThat(row.userName()).isEqualTo("Bruker 1");
        assertThat(row.action()).isEqualTo(AccessAction.LOOKED);
        assertThat(row.subject()).isEqualTo("household.page");
        assertThat(row.details()).containsEntry("purpose", "telefon fra leietaker");
    }

    @Test
    void every_business_event_is_kept() {
        SignedIn.consultant(() -> {
            events.publishEvent(new Happened(null, Map.of("count", "3")));
            return null;
        });

        assertThat(rows(new AccessLogFilter(null, new UserId(1), null, null)))
                .extracting(AccessLogRow::subject, AccessLogRow::details)
                .contains(Tuple.tuple("something.happened", Map.of("count", "3")));
    }

    @Test
    void what_happened_to_many_households_is_found_by_each_of_them() {
        // The timeline of each household hears the same event, so that they must exist.
        household(77);
        household(78);

        SignedIn.consultant(() -> {
            events.publishEvent(new HappenedToMany(List.of(77L, 78L)));
            return null;
        });

        assertThat(rows(AccessLogFilter.ofHousehold(77)))
                .first()
                .extracting(AccessLogRow::subject, AccessLogRow::details)
                .containsExactly("something.happened", Map.of("of", "77"));
        assertThat(rows(AccessLogFilter.ofHousehold(78)))
                .first()
                .extracting(AccessLogRow::details)
                .isEqualTo(Map.of("of", "78"));
    }

    @Test
    void entries_are_found_by_user_and_period_newest_first() {
        SignedIn.trusted(() -> {
            log.exported("tenants", 12, "district=3");
            log.changed(List.of(73L, 74L), "consultant", Map.of("consultant", "– → Bruker 2"));
            return null;
        });
        var now = Instant.now();

        var user = new UserId(2);
        assertThat(rows(new AccessLogFilter(null, user, now.minusSeconds(60), now.plusSeconds(60))))
                .extracting(AccessLogRow::action)
                // Other tests may have let the same person do something within the minute.
                .startsWith(AccessAction.CHANGED, AccessAction.CHANGED, AccessAction.EXPORTED);
        assertThat(rows(new AccessLogFilter(null, user, now.plusSeconds(60), null)))
                .isEmpty();
    }

    @Test
    void only_an_administrator_asks_for_more_than_one_household() {
        assertThatThrownBy(() -> SignedIn.consultant(() -> log.page(AccessLogFilter.ALL, FIRST_PAGE)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void nothing_is_logged_outside_the_transaction_of_what_it_records() {
        assertThatThrownBy(() -> log.looked(75, "household.page")).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    @Transactional(readOnly = true)
    void a_read_only_transaction_is_refused_because_it_would_lose_the_entry() {
        assertThatThrownBy(() -> log.looked(76, "household.page")).isInstanceOf(IllegalStateException.class);
    }

    private void household(long id) {
        entities.createNativeQuery("INSERT INTO household (id, version, protection, origin)"
                        + " SELECT :id, 0, 'NONE', 'TEST' WHERE NOT EXISTS (SELECT 1 FROM household WHERE id = :id)")
                .setParameter("id", id)
                .executeUpdate();
    }

    private List<AccessLogRow> rows(AccessLogFilter filter) {
        entities.flush();
        return filter.householdId() == null
                ? ActingUser.as(
                        ActingUser.SYSTEM, () -> log.page(filter, FIRST_PAGE).getContent())
                : SignedIn.consultant(() -> log.page(filter, FIRST_PAGE).getContent());
    }

    private record HappenedToMany(List<Long> households) implements BulkBusinessEvent {

        @Override
        public String type() {
            return "something.happened";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("households", Integer.toString(households.size()));
        }

        @Override
        public Map<Long, Map<String, String>> detailsByHousehold() {
            return households.stream().collect(Collectors.toMap(id -> id, id -> Map.of("of", Long.toString(id))));
        }
    }

    private record Happened(Long householdId, Map<String, String> details) implements BusinessEvent {

        @Override
        public String type() {
            return "something.happened";
        }
    }
}
