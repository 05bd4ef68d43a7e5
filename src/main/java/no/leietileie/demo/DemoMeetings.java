package no.leietileie.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.leietileie.access.ActingUser;
import no.leietileie.access.UserId;
import no.leietileie.letter.mailing.MailingDesk;
import no.leietileie.letter.mailing.SentLetters;
import no.leietileie.letter.mailing.dispatch.MailingJob;
import no.leietileie.letter.mailing.dispatch.MailingWork;
import no.leietileie.meeting.MeetingId;
import no.leietileie.meeting.MeetingRow;
import no.leietileie.meeting.Meetings;
import no.leietileie.meeting.SeasonId;
import no.leietileie.meeting.invitation.Invitations;
import no.leietileie.meeting.invitation.Invited;
import no.leietileie.meeting.job.PlanQueue;
import no.leietileie.meeting.job.SeasonPlanning;
import no.leietileie.meeting.job.SeasonPlans;
import no.leietileie.meeting.schedule.MeetingMoves;
import no.leietileie.meeting.season.SeasonData;
import no.leietileie.meeting.season.Seasons;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.tenants.HouseholdLists;
import no.leietileie.register.tenants.Selection;
import no.leietileie.register.tenants.TenantFilter;
import no.leietileie.register.tenants.TenantList;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A season of group meetings for some of the households: the first weeks of it lie behind us, most of those who are to come are invited,
 * and one meeting was cancelled since.
 */
@Component
@Order(80)
class DemoMeetings implements DemoPart {

    private static final int HOUSEHOLDS = 60;
    private static final int WEEKS = 8;
    private static final int WEEKS_BEHIND = 3;
    private static final int STEPS = 200;
    private static final int NOT_INVITED = 2;

    private final TenantList tenants;
    private final HouseholdLists lists;
    private final Seasons seasons;
    private final SeasonPlans plans;
    private final PlanQueue queue;
    private final SeasonPlanning planning;
    private final Meetings meetings;
    private final MeetingMoves moves;
    private final Invitations invitations;
    private final MailingDesk desk;
    private final MailingWork work;
    private final SentLetters letters;
    private final DemoHeldMeetings held;
    private final ActingUser acting;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DemoMeetings(
            TenantList tenants,
            HouseholdLists lists,
            Seasons seasons,
            SeasonPlans plans,
            PlanQueue queue,
            SeasonPlanning planning,
            Meetings meetings,
            MeetingMoves moves,
            Invitations invitations,
            MailingDesk desk,
            MailingWork work,
            SentLetters letters,
            DemoHeldMeetings held,
            ActingUser acting,
            TransactionTemplate transaction,
            Clock clock) {
        this.tenants = tenants;
        this.lists = lists;
        this.seasons = seasons;
        this.plans = plans;
        this.queue = queue;
        this.planning = planning;
        this.meetings = meetings;
        this.moves = moves;
        this.invitations = invitations;
        this.desk = desk;
        this.work = work;
        this.letters = letters;
        this.held = held;
        this.acting = acting;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void fill(List<UserId> team) {
        SeasonId season = acting.as(team.getFirst(), this::season);
        planning.runSteps(season, STEPS);
        acting.as(team.getFirst(), () -> {
            held.beginEarlier(season, WEEKS_BEHIND);
            held.hold(season);
            invite(season);
            return season;
        });
    }

    /** The last meetings wait for their invitations, and one is cancelled after the letters have gone out. */
    private void invite(SeasonId season) {
        List<MeetingRow> toCome = toCome(season);
        Set<MeetingId> some = toCome.stream()
                .limit(Math.max(0, toCome.size() - NOT_INVITED))
                .map(MeetingRow::id)
                .collect(Collectors.toSet());
        if (invitations.invite(season, some) instanceof Invited.Ready(var mailing, var _)) {
            work.run(mailing, MailingJob.PREPARE);
            desk.send(mailing, desk.find(mailing).orElseThrow().version());
            desk.sendNow(mailing);
            work.run(mailing, MailingJob.SEND);
            letters.posted(mailing);
            toCome(season).stream()
                    .skip(1)
                    .limit(1)
                    .forEach(meeting -> moves.cancel(season, meeting.id(), meeting.version()));
        }
    }

    private List<MeetingRow> toCome(SeasonId season) {
        return meetings.listOf(season).stream()
                .filter(meeting -> meeting.slot().start().isAfter(clock.instant()))
                .toList();
    }

    private SeasonId season() {
        var list = lists.create("Fellesmøter");
        lists.add(list, new Selection.Ticked(Set.copyOf(some())));
        LocalDate first = LocalDate.now(clock).plusWeeks(1);
        SeasonId season = seasons.create(SeasonData.programme("Fellesmøter", first, first.plusWeeks(WEEKS)), list);
        transaction.executeWithoutResult(_ -> {
            plans.plan(season);
            queue.remove(season);
        });
        return season;
    }

    private List<HouseholdId> some() {
        List<HouseholdId> chosen = tenants.idsMatching(TenantFilter.NONE);
        return chosen.subList(0, Math.min(HOUSEHOLDS, chosen.size()));
    }
}
