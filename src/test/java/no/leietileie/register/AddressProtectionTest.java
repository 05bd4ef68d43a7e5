package no.leietileie.register;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EmbeddableType;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.ManagedType;
import jakarta.persistence.metamodel.SingularAttribute;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.leietileie.access.AddressProtection;
import no.leietileie.register.dwellings.DwellingRepository;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import no.leietileie.support.TestTable;
import org.hibernate.annotations.Filter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class AddressProtectionTest {

    @Autowired
    RegisterFixture fixture;

    @Autowired
    HouseholdRepository households;

    @Autowired
    PersonRepository persons;

    @Autowired
    LeaseRepository leases;

    @Autowired
    DwellingRepository dwellings;

    @Autowired
    EntityManager entities;

    @Test
    void every_entity_about_a_household_declares_the_filter() {
        assertThat(entities.getMetamodel().getEntities())
                .filteredOn(AddressProtectionTest::isAboutHousehold)
                .isNotEmpty()
                .allSatisfy(entity -> assertThat(entity.getJavaType().getAnnotationsByType(Filter.class))
                        .as(entity.getName())
                        .extracting(Filter::name)
                        .contains(AddressProtection.FILTER));
    }

    @Test
    void an_entity_without_the_filter_says_why() {
        assertThat(entities.getMetamodel().getEntities())
                .filteredOn(entity -> Stream.of(entity.getJavaType().getAnnotationsByType(Filter.class))
                        .noneMatch(filter -> filter.name().equals(AddressProtection.FILTER)))
                .extracting(EntityType::getName)
                .containsExactlyInAnyOrderElementsOf(
                        TestTable.of("unfiltered-entities.txt").keySet());
    }

    @Test
    void a_protected_household_cannot_be_loaded_by_its_key_without_the_right() {
        var lease = storeProtected();

        assertThat(SignedIn.consultant(() -> found(lease))).containsOnly(false).hasSize(4);
        assertThat(SignedIn.trusted(() -> found(lease))).containsOnly(true).hasSize(4);
    }

    @Test
    void a_household_without_mark_is_seen_by_everybody_and_by_nobody_signed_in() {
        var lease = fixture.household(TestHousehold.named("Åpen"));

        assertThat(SignedIn.consultant(() -> found(lease))).containsOnly(true);
        assertThat(found(lease)).containsOnly(true);
    }

    @Test
    void nobody_signed_in_sees_no_protected_household_and_work_of_the_product_does() {
        var lease = storeProtected();

        assertThat(found(lease)).containsOnly(false);
        assertThat(AddressProtection.lifted(() -> found(lease))).containsOnly(true);
    }

    @Test
    void queries_counts_and_joins_leave_a_protected_household_out() {
        var lease = storeProtected();

        assertThat(SignedIn.consultant(() -> hits(lease))).containsOnly(0L).hasSize(5);
        assertThat(SignedIn.trusted(() -> hits(lease))).containsOnly(1L).hasSize(5);
    }

    @Test
    void a_dwelling_is_seen_again_when_the_protected_household_has_moved_out() {
        var today = LocalDate.now(ZoneId.of("Europe/Oslo"));
        var past = movedOut(today.minusDays(1));
        var leaving = movedOut(today.plusDays(2));

        assertThat(SignedIn.consultant(
                        () -> dwellings.findById(past.dwellingId().value())))
                .isPresent();
        assertThat(SignedIn.consultant(
                        () -> dwellings.findById(leaving.dwellingId().value())))
                .isEmpty();
    }

    private Lease movedOut(LocalDate day) {
        var lease =
                new LeaseFacts(LeaseKind.INDEFINITE, null, null, null, day, null, null, null, null, null, null, null);
        return cleared(() -> fixture.household(TestHousehold.named("Hemmelig")
                .withProtection(Protection.FORTROLIG)
                .withLease(lease)));
    }

    private Lease storeProtected() {
        return cleared(
                () -> fixture.household(TestHousehold.named("Hemmelig").withProtection(Protection.STRENGT_FORTROLIG)));
    }

    private <T> T cleared(Supplier<T> work) {
        T result = work.get();
        entities.flush();
        entities.clear();
        return result;
    }

    private List<Boolean> found(Lease lease) {
        entities.clear();
        var household = lease.householdId().value();
        return List.of(
                households.findById(household).isPresent(),
                leases.findById(lease.id().value()).isPresent(),
                dwellings.findById(lease.dwellingId().value()).isPresent(),
                !persons.findAllByHouseholdIdIn(List.of(household)).isEmpty());
    }

    private List<Long> hits(Lease lease) {
        entities.clear();
        var household = lease.householdId().value();
        var builder = entities.getCriteriaBuilder();
        var criteria = builder.createQuery(Long.class);
        var root = criteria.from(Person.class);
        criteria.select(builder.count(root)).where(builder.equal(root.get("householdId"), household));
        return List.of(
                (long) leases.findAllByNumberIn(List.of(lease.number())).size(),
                entities.createQuery(criteria).getSingleResult(),
                count("select count(h) from Household h where h.id = " + household),
                count("select count(l) from Lease l join Household h on h.id = l.householdId where h.id = "
                        + household),
                count("select count(d) from Dwelling d where d.id = "
                        + lease.dwellingId().value()
                        + " and exists (select 1 from Lease l where l.dwellingId = d.id)"));
    }

    private long count(String query) {
        return entities.createQuery(query, Long.class).getSingleResult();
    }

    private static boolean isAboutHousehold(EntityType<?> entity) {
        return entity.getJavaType() == Household.class || hasHouseholdId(entity);
    }

    private static boolean hasHouseholdId(ManagedType<?> type) {
        return type.getAttributes().stream()
                .anyMatch(attribute -> isHouseholdId(attribute) || embedsHouseholdId(type, attribute));
    }

    private static boolean isHouseholdId(Attribute<?, ?> attribute) {
        return attribute.getName().equals("householdId") || attribute.getJavaType() == HouseholdId.class;
    }

    private static boolean embedsHouseholdId(ManagedType<?> type, Attribute<?, ?> attribute) {
        return attribute instanceof SingularAttribute<?, ?> single
                && single.getType() instanceof EmbeddableType<?> embedded
                && hasHouseholdId(embedded);
    }
}
