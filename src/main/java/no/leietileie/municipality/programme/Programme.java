package no.leietileie.municipality.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import no.leietileie.access.ActingUser;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.Role;
import no.leietileie.municipality.programme.ProgrammeChanged.What;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The programme's plan, year by year. Everybody reads it; the team and administrators keep it. */
@Service
@Transactional(readOnly = true)
public class Programme {

    static final String EVERYBODY = "hasAnyRole('" + Role.TEAM_NAME + "', '" + Role.TEMPLATE_ADMIN_NAME + "', '"
            + Role.LEADER_NAME + "', '" + Role.ADMIN_NAME + "')";
    static final String KEEPERS = "hasAnyRole('" + Role.REGISTER_NAME + "', '" + Role.ADMIN_NAME + "')";

    private final MilestoneRepository milestones;
    private final ProgrammeTargetRepository targets;
    private final Map<TargetKind, TargetProgress> progress = new EnumMap<>(TargetKind.class);
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Programme(
            MilestoneRepository milestones,
            ProgrammeTargetRepository targets,
            List<TargetProgress> progress,
            ApplicationEventPublisher events,
            Clock clock) {
        this.milestones = milestones;
        this.targets = targets;
        progress.forEach(counter -> this.progress.put(counter.kind(), counter));
        this.events = events;
        this.clock = clock;
    }

    /** Years that have a plan, this year and the next. */
    @PreAuthorize(EVERYBODY)
    public SortedSet<Integer> listYears() {
        SortedSet<Integer> years = planned();
        years.add(LocalDate.now(clock).getYear());
        years.add(LocalDate.now(clock).getYear() + 1);
        return years;
    }

    /** Empty for a year that nobody has planned. */
    @PreAuthorize(EVERYBODY)
    public YearPlan planOf(int year) {
        return new YearPlan(
                year,
                targetsOf(year).stream()
                        .map(target -> new TargetRow(year, target, standing(target)))
                        .toList(),
                milestones.ofYear((short) year).stream().map(Milestone::row).toList());
    }

    /** What the year wants to reach, without how far it has come. */
    @PreAuthorize(EVERYBODY)
    public List<TargetData> listTargets(int year) {
        return targetsOf(year);
    }

    /** Whether {@link #startPlan} would copy an earlier year. */
    @PreAuthorize(EVERYBODY)
    public boolean hasPlanBefore(int year) {
        return !planned().headSet(year).isEmpty();
    }

    private List<TargetData> targetsOf(int year) {
        return targets.findByProgrammeYearOrderByStartsOnAscIdAsc((short) year).stream()
                .map(ProgrammeTarget::data)
                .toList();
    }

    private @Nullable TargetStanding standing(TargetData target) {
        TargetProgress counter = progress.get(target.kind());
        return counter == null ? null : TargetStanding.of(target, reached(counter, target), LocalDate.now(clock));
    }

    /** The programme's progress is the same for everybody, whichever households are shared with her agency. */
    private static int reached(TargetProgress counter, TargetData target) {
        return CurrentUser.get().seesEveryHousehold()
                ? counter.reached(target.from(), target.to())
                : ActingUser.as(ActingUser.COMMAND, () -> counter.reached(target.from(), target.to()));
    }

    @PreAuthorize(KEEPERS)
    @Transactional
    public MilestoneId add(int year, MilestoneData data) {
        MilestoneId id = milestones
                .save(new Milestone(year, data, CurrentUser.get()))
                .row()
                .id();
        publish(What.MILESTONE_ADDED, year);
        return id;
    }

    /**
     * @param version of the milestone as the user saw it
     * @return who has changed it since then, in which case nothing is stored; empty when it is
     */
    @PreAuthorize(KEEPERS)
    @Transactional
    public Optional<String> change(MilestoneId id, long version, MilestoneData data) {
        Milestone milestone = milestones.findById(id.value()).orElseThrow();
        if (milestone.row().version() != version) {
            return Optional.of(milestone.changedByName());
        }
        milestone.change(data, CurrentUser.get());
        publish(What.MILESTONE_CHANGED, milestone.row().year());
        return Optional.empty();
    }

    /** @param day when it was done, or none to take that back */
    @PreAuthorize(KEEPERS)
    @Transactional
    public void setDone(MilestoneId id, @Nullable LocalDate day) {
        Milestone milestone = milestones.findById(id.value()).orElseThrow();
        milestone.done(day, CurrentUser.get());
        publish(
                day == null ? What.MILESTONE_REOPENED : What.MILESTONE_DONE,
                milestone.row().year());
    }

    @PreAuthorize(KEEPERS)
    @Transactional
    public void remove(MilestoneId id) {
        Milestone milestone = milestones.findById(id.value()).orElseThrow();
        milestones.delete(milestone);
        publish(What.MILESTONE_REMOVED, milestone.row().year());
    }

    /** Sets the target of its kind, whether the year had one or not. */
    @PreAuthorize(KEEPERS)
    @Transactional
    public void set(int year, TargetData data) {
        targets.findByProgrammeYearAndKind((short) year, data.kind())
                .ifPresentOrElse(target -> target.change(data), () -> targets.save(new ProgrammeTarget(year, data)));
        publish(What.TARGET_SET, year);
    }

    @PreAuthorize(KEEPERS)
    @Transactional
    public void removeTarget(int year, TargetKind kind) {
        targets.findByProgrammeYearAndKind((short) year, kind).ifPresent(target -> {
            targets.delete(target);
            publish(What.TARGET_REMOVED, year);
        });
    }

    /**
     * Plans a year: after the latest planned year before it, or else after the programme's original plan.
     *
     * @throws IllegalStateException when the year has a plan already
     */
    @PreAuthorize(KEEPERS)
    @Transactional
    public void startPlan(int year) {
        SortedSet<Integer> planned = planned();
        if (planned.contains(year)) {
            throw new IllegalStateException("The year " + year + " has a plan");
        }
        SortedSet<Integer> earlier = planned.headSet(year);
        if (earlier.isEmpty()) {
            store(year, OriginalProgramme.milestones(year), OriginalProgramme.targets(year));
        } else {
            copy(earlier.last(), year);
        }
        publish(What.YEAR_PLANNED, year);
    }

    private SortedSet<Integer> planned() {
        SortedSet<Integer> years = new TreeSet<>();
        milestones.years().forEach(year -> years.add(year.intValue()));
        targets.years().forEach(year -> years.add(year.intValue()));
        return years;
    }

    private void copy(int from, int to) {
        store(
                to,
                milestones.ofYear((short) from).stream()
                        .map(milestone -> milestone.row().data().inYears(to - from))
                        .toList(),
                targetsOf(from).stream()
                        .map(target -> target.inYears(to - from))
                        .toList());
    }

    private void store(int year, List<MilestoneData> newMilestones, List<TargetData> newTargets) {
        newMilestones.forEach(data -> milestones.save(new Milestone(year, data, CurrentUser.get())));
        newTargets.forEach(data -> targets.save(new ProgrammeTarget(year, data)));
    }

    private void publish(What what, int year) {
        events.publishEvent(new ProgrammeChanged(what, year));
    }
}
