package no.leietileie.meeting.day.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.leietileie.casework.visits.ui.VisitBooking;
import no.leietileie.meeting.MeetingRow;
import no.leietileie.meeting.Meetings;
import no.leietileie.meeting.day.Attendances;
import no.leietileie.meeting.day.DayLists;
import no.leietileie.meeting.day.DayMoves;
import no.leietileie.meeting.day.DayNotes;
import no.leietileie.meeting.day.WalkIns;
import no.leietileie.meeting.interpreting.InterpreterOrders;
import no.leietileie.meeting.needs.Needs;
import no.leietileie.municipality.MunicipalitySettings;
import no.leietileie.register.tenants.TenantList;
import no.leietileie.resource.Interpreters;
import no.leietileie.resource.ResourceId;
import no.leietileie.resource.ResourceRow;
import no.leietileie.resource.Resources;
import no.leietileie.resource.StaffMembers;
import no.leietileie.resource.Venues;

/** What the pages of a meeting's day ask of the services. */
@org.springframework.stereotype.Component
record DayParts(
        DayLists lists,
        Attendances attendances,
        DayMoves moves,
        WalkIns walkIns,
        DayNotes notes,
        Needs needs,
        Meetings meetings,
        TenantList tenants,
        Resources resources,
        StaffMembers staff,
        InterpreterOrders orders,
        Interpreters interpreters,
        Venues venues,
        MunicipalitySettings settings,
        VisitBooking booking,
        OpenLists open,
        Clock clock) {

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Map<ResourceId, String> resourceNames() {
        return resources.listAll().stream().collect(Collectors.toMap(ResourceRow::id, ResourceRow::name));
    }

    /** Meetings of the season that have not begun, those for the same group first. */
    List<MeetingRow> placesFor(MeetingRow meeting) {
        return meetings.listOf(meeting.season()).stream()
                .filter(one -> !one.id().equals(meeting.id()) && one.isComing(clock.instant()))
                .sorted(java.util.Comparator.comparing(
                                (MeetingRow one) -> !one.kind().equals(meeting.kind()))
                        .thenComparing(MeetingRow::slot))
                .toList();
    }
}
