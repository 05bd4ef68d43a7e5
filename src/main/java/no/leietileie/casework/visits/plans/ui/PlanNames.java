package no.leietileie.casework.visits.plans.ui;

import com.vaadin.flow.component.html.Anchor;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Texts;
import no.leietileie.casework.visits.plans.Placement;
import no.leietileie.casework.visits.plans.PlanLine;
import no.leietileie.casework.visits.ui.VisitTexts;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.tenants.TenantList;
import no.leietileie.register.tenants.TenantRow;
import no.leietileie.register.ui.RegisterNavigation;
import no.leietileie.resource.ResourceId;
import no.leietileie.resource.Resources;
import org.jspecify.annotations.Nullable;

/** Who is who in a plan, read once for the whole page. */
record PlanNames(Map<HouseholdId, TenantRow> households, Map<ResourceId, String> people) {

    static PlanNames of(List<PlanLine> lines, Set<ResourceId> more, TenantList tenants, Resources resources) {
        Set<ResourceId> booked = new HashSet<>(more);
        lines.stream()
                .map(PlanLine::placement)
                .filter(Objects::nonNull)
                .forEach(placement -> booked.addAll(placement.resources()));
        return new PlanNames(
                tenants.rowsOf(lines.stream().map(PlanLine::household).collect(Collectors.toSet())),
                resources.names(booked));
    }

    String tenant(HouseholdId household) {
        TenantRow row = households.get(household);
        return row == null ? Formats.UNKNOWN : Formats.text(row.tenantName());
    }

    Anchor link(HouseholdId household) {
        return new Anchor(RegisterNavigation.householdLocation(household), tenant(household));
    }

    String address(HouseholdId household) {
        TenantRow row = households.get(household);
        return row == null ? Formats.UNKNOWN : Formats.text(row.streetAddress());
    }

    String area(HouseholdId household) {
        TenantRow row = households.get(household);
        return row == null || row.districtName() == null ? Texts.text("visit-plan.no-area") : row.districtName();
    }

    String crew(Placement placement) {
        return Stream.of(placement.consultantId(), placement.secondId())
                .filter(Objects::nonNull)
                .map(this::person)
                .collect(Collectors.joining(Texts.text("visit-plan.and")));
    }

    String person(@Nullable Long id) {
        return id == null ? "" : people.getOrDefault(new ResourceId(id), Formats.UNKNOWN);
    }

    /** Empty where none is needed. */
    String interpreter(HouseholdId household, Placement placement) {
        TenantRow row = households.get(household);
        if (row == null || !Boolean.TRUE.equals(row.interpreterNeeded())) {
            return "";
        }
        String language =
                row.language() == null ? Formats.UNKNOWN : Texts.language(row.language(), row.languageVariety());
        return placement.interpreterId() == null || placement.interpretingMode() == null
                ? Texts.text("visit.interpreter.missing", language)
                : Texts.text(
                        "visit-plan.interpreter",
                        person(placement.interpreterId()),
                        language,
                        VisitTexts.mode(placement.interpretingMode()));
    }
}
