package no.leietileie.meeting.ui;

import java.time.Clock;
import java.time.LocalDate;
import no.leietileie.meeting.Meetings;
import no.leietileie.meeting.interpreting.InterpreterOrders;
import no.leietileie.meeting.invitation.Invitations;
import no.leietileie.meeting.job.SeasonPlans;
import no.leietileie.meeting.schedule.HandMoves;
import no.leietileie.meeting.schedule.MeetingMoves;
import no.leietileie.meeting.schedule.Placements;
import no.leietileie.meeting.schedule.PlanProposals;
import no.leietileie.meeting.schedule.SeasonUse;
import no.leietileie.meeting.season.GroupKeySetting;
import no.leietileie.meeting.season.Seasons;
import no.leietileie.municipality.Policies;
import no.leietileie.municipality.programme.Programme;
import no.leietileie.register.tenants.TenantList;
import no.leietileie.resource.Resources;
import no.leietileie.resource.Venues;
import no.leietileie.resource.calendar.WorkCalendar;

/** What the pages of a season ask of the services. */
@org.springframework.stereotype.Component
record SeasonParts(
        Seasons seasons,
        SeasonPlans plans,
        Meetings meetings,
        Placements placements,
        HandMoves moves,
        MeetingMoves meetingMoves,
        Invitations invitations,
        PlanProposals proposals,
        SeasonUse use,
        InterpreterOrders orders,
        TenantList tenants,
        Resources resources,
        Venues venues,
        WorkCalendar calendar,
        Programme programme,
        Policies policies,
        Clock clock) {

    /** What brings households together today. */
    GroupKeySetting groupKey() {
        return policies.inForceOn(LocalDate.now(clock)).value(GroupKeySetting.KEY);
    }
}
