package no.leietileie.casework.casemeeting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.leietileie.access.ActingUser;
import no.leietileie.access.Agency;
import no.leietileie.access.UserRow;
import no.leietileie.access.Users;
import no.leietileie.access.sharing.HouseholdShares;
import no.leietileie.access.sharing.NewShare;
import no.leietileie.access.sharing.ShareId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What agencies that do not work with all tenants see because of a meeting: a household on its agenda, from then until the
 * meeting is over, if people of theirs take part. Every change of agenda, day or participants brings this in step.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MatterShares {

    /** Data like the purposes that people type, so in Bokmål whatever the pages speak. */
    private static final String PURPOSE = "Fagmøte %s";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final MatterRepository matters;
    private final HouseholdShares shares;
    private final Users users;
    private final Clock clock;

    MatterShares(MatterRepository matters, HouseholdShares shares, Users users, Clock clock) {
        this.matters = matters;
        this.shares = shares;
        this.users = users;
        this.clock = clock;
    }

    /**
     * For all matters of a meeting. Those that the user does not see are shared all the same no longer than the meeting
     * lasts, so what is left is done in the name of the product.
     */
    void follow(MeetingRow meeting) {
        matters.agendaOf(meeting.id().value()).forEach(matter -> follow(matter, meeting));
        matters.flush();
        ActingUser.run(ActingUser.SYSTEM, () -> {
            matters.agendaOf(meeting.id().value()).forEach(matter -> follow(matter, meeting));
            matters.flush();
        });
    }

    void follow(CaseMatter matter, MeetingRow meeting) {
        Set<Agency> wanted = matter.isOn(meeting.id()) && meeting.isComing(LocalDate.now(clock))
                ? agencies(meeting)
                : EnumSet.noneOf(Agency.class);
        wanted.retainAll(matter.shownTo());
        LocalDate until = meeting.data().heldOn();
        Set<ShareId> inStep = shares.listOpenOf(matter.household().value()).stream()
                .filter(share -> share.until().equals(until))
                .map(share -> share.id())
                .collect(Collectors.toSet());
        matter.shares().forEach((agency, share) -> {
            if (!wanted.contains(agency) || !inStep.contains(share)) {
                shares.end(share);
                matter.unshared(agency);
            }
        });
        wanted.stream()
                .filter(agency -> !matter.shares().containsKey(agency))
                .forEach(agency -> matter.shared(
                        agency,
                        shares.share(new NewShare(
                                matter.household().value(), agency, PURPOSE.formatted(DAY.format(until)), until))));
    }

    private Set<Agency> agencies(MeetingRow meeting) {
        List<Agency> limited = Agency.needingShares();
        return users.listActive().stream()
                .filter(user -> meeting.participants().containsKey(user.id()))
                .map(UserRow::agency)
                .filter(limited::contains)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Agency.class)));
    }
}
