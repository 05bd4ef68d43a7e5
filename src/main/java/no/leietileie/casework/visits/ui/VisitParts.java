package no.leietileie.casework.visits.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.leietileie.access.CurrentUser;
import no.leietileie.base.LanguageTag;
import no.leietileie.casework.visits.VisitReports;
import no.leietileie.casework.visits.Visits;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.tenants.TenantList;
import no.leietileie.register.tenants.TenantRow;
import no.leietileie.resource.Bookings;
import no.leietileie.resource.InterpreterRow;
import no.leietileie.resource.Interpreters;
import no.leietileie.resource.ResourceId;
import no.leietileie.resource.ResourceKind;
import no.leietileie.resource.ResourceRow;
import no.leietileie.resource.Resources;
import no.leietileie.resource.StaffMembers;
import no.leietileie.resource.calendar.WorkCalendar;
import org.jspecify.annotations.Nullable;

/** What the pages of visits ask of other modules. */
@org.springframework.stereotype.Component
record VisitParts(
        Visits visits,
        VisitReports reports,
        TenantList tenants,
        StaffMembers staffMembers,
        Interpreters interpreters,
        Resources resources,
        WorkCalendar calendar,
        Bookings bookings,
        Clock clock) {

    List<ResourceRow> activeStaff() {
        return resources.listActive(ResourceKind.STAFF);
    }

    @Nullable
    ResourceRow staff(Long id) {
        return resources.listAll().stream()
                .filter(row -> row.id().value() == id)
                .findFirst()
                .orElse(null);
    }

    @Nullable
    InterpreterRow interpreter(Long id) {
        return interpreters.find(new ResourceId(id)).orElse(null);
    }

    /** The signed-in user, when she can be booked. */
    Optional<ResourceRow> me() {
        return staffMembers
                .findByUser(CurrentUser.get().id())
                .map(row -> Objects.requireNonNull(staff(row.id().value())));
    }

    List<InterpreterRow> suitable(TenantRow household) {
        LanguageTag language = household.language();
        return language == null
                ? interpreters.notExcluded(household.householdId().value())
                : interpreters.suitable(
                        language,
                        household.languageVariety(),
                        household.householdId().value());
    }

    Optional<TenantRow> lease(HouseholdId household) {
        return Optional.ofNullable(tenants.rowsOf(Set.of(household)).get(household));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
