package no.leietileie.meeting.schedule;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.leietileie.access.SignedInUser;
import no.leietileie.meeting.SeasonId;
import no.leietileie.meeting.planning.EarlierMeeting;
import no.leietileie.meeting.planning.IndividualTalk;
import no.leietileie.meeting.planning.Plan;
import no.leietileie.meeting.planning.PlanningProblem;
import no.leietileie.meeting.planning.TimeSlot;
import tools.jackson.databind.json.JsonMapper;

/** A plan made anew that waits for somebody to accept it. It holds numbers only. */
@Entity
@Table(name = "season_proposal")
class PlanProposal {

    private static final JsonMapper JSON = new JsonMapper();

    @Id
    private long seasonId;

    private String plan;
    private String basis;
    private Instant madeAt;
    private String madeByName;

    @SuppressWarnings("NullAway.Init")
    protected PlanProposal() {}

    PlanProposal(SeasonId season, PlanningProblem problem, Plan plan, SignedInUser user, Instant now) {
        seasonId = season.value();
        this.plan = JSON.writeValueAsString(plan);
        basis = basis(problem);
        madeAt = now;
        madeByName = user.displayName();
    }

    SeasonId season() {
        return new SeasonId(seasonId);
    }

    boolean names(Collection<Long> households) {
        var all = plan();
        return Stream.of(
                        all.meetings().stream().flatMap(meeting -> meeting.households().stream()),
                        all.talks().stream().map(IndividualTalk::household),
                        all.leftOut().stream())
                .flatMap(ids -> ids)
                .anyMatch(households::contains);
    }

    Plan plan() {
        return JSON.readValue(plan, Plan.class);
    }

    Instant madeAt() {
        return madeAt;
    }

    String madeByName() {
        return madeByName;
    }

    /** Whether the plan so far, and the numbers of the times, are as they were when this was made. */
    boolean isMadeFrom(PlanningProblem problem) {
        return basis.equals(basis(problem));
    }

    private static String basis(PlanningProblem problem) {
        var text = new StringBuilder(
                problem.rules().from() + ".." + problem.rules().to());
        text.append(new TreeSet<>(problem.rules().daysOff()));
        // Times that have passed fall away, but the numbers of the others stay: the last ones tell whether they do.
        problem.slots().stream()
                .max(Comparator.comparing(TimeSlot::id))
                .ifPresent(slot -> text.append(slot.id()).append(slot.date()).append(slot.from()));
        problem.earlier().stream()
                .sorted(Comparator.comparing(earlier -> earlier.meeting().id()))
                .map(PlanProposal::basis)
                .forEach(text::append);
        return digest(text.toString());
    }

    private static String basis(EarlierMeeting earlier) {
        var meeting = earlier.meeting();
        return "|%d %d %d %s %s %s"
                .formatted(
                        meeting.id(),
                        meeting.slot(),
                        meeting.venue(),
                        earlier.slotPinned(),
                        meeting.households().stream()
                                .sorted()
                                .map(String::valueOf)
                                .collect(Collectors.joining(",")),
                        new TreeSet<>(earlier.pinned()));
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
