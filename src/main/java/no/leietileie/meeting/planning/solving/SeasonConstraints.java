package no.leietileie.meeting.planning.solving;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.count;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toList;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** The rules of a plan. Hard ones are never broken; then everyone is placed; then the plan is made a good one. */
public final class SeasonConstraints implements ConstraintProvider {

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            groupTooLarge(factory),
            roomTooSmall(factory),
            roomWithSteps(factory),
            roomTwice(factory),
            dayOff(factory),
            weekFull(factory),
            staffTooFew(factory),
            interpretersMissing(factory),
            interpretersTooMany(factory),
            householdAway(factory),
            groupKey(factory),
            talksTooLong(factory),
            leftOut(factory),
            groupTooSmall(factory),
            fewMeetings(factory),
            ownGroup(factory),
            fewInterpreters(factory),
            priorityEarly(factory),
            eveningForThoseAtWork(factory),
            nearHome(factory),
            evenWeeks(factory),
            oneVariety(factory),
            keepDraft(factory),
            topUpPromisedGroups(factory)
        };
    }

    Constraint groupTooLarge(ConstraintFactory factory) {
        return hard(
                factory,
                "group too large",
                shell -> shell.persons() - shell.limits().maxPersons());
    }

    Constraint roomTooSmall(ConstraintFactory factory) {
        return hard(
                factory,
                "room too small",
                shell -> shell.persons() - shell.getPlace().capacity());
    }

    Constraint roomWithSteps(ConstraintFactory factory) {
        return hard(factory, "room with steps", shell -> shell.getPlace().stepFree() ? 0 : GroupCosts.stepFree(shell));
    }

    Constraint roomTwice(ConstraintFactory factory) {
        return factory.forEachUniquePair(Shell.class, equal(Shell::getPlace))
                .filter((one, other) -> one.isHeld() && other.isHeld())
                .penalize(HardMediumSoftScore.ONE_HARD)
                .asConstraint("room twice");
    }

    Constraint dayOff(ConstraintFactory factory) {
        return hard(factory, "day off", shell -> shell.slot().dayOff() ? 1 : 0);
    }

    Constraint weekFull(ConstraintFactory factory) {
        return held(factory)
                .groupBy(shell -> shell.slot().week(), shell -> shell.slot().weekLimit(), count())
                .filter((_, limit, meetings) -> meetings > limit)
                .penalize(HardMediumSoftScore.ONE_HARD, (_, limit, meetings) -> meetings - limit)
                .asConstraint("week full");
    }

    Constraint staffTooFew(ConstraintFactory factory) {
        return held(factory)
                .groupBy(Shell::slot, count())
                .filter((slot, meetings) -> meetings > slot.meetingsByStaff())
                .penalize(HardMediumSoftScore.ONE_HARD, (slot, meetings) -> meetings - slot.meetingsByStaff())
                .asConstraint("staff too few");
    }

    Constraint interpretersMissing(ConstraintFactory factory) {
        return held(factory)
                .filter(GroupCosts::needsInterpreter)
                .groupBy(Shell::slot, toList(Function.identity()))
                .penalize(HardMediumSoftScore.ONE_HARD, Interpreting::missing)
                .asConstraint("interpreters missing");
    }

    Constraint interpretersTooMany(ConstraintFactory factory) {
        return hard(
                factory,
                "interpreters too many",
                shell -> GroupCosts.interpreters(shell) - shell.limits().interpretersAtMost());
    }

    Constraint householdAway(ConstraintFactory factory) {
        return hard(factory, "household away", GroupCosts::away);
    }

    Constraint groupKey(ConstraintFactory factory) {
        return hard(factory, "group key", GroupCosts::strangers);
    }

    Constraint talksTooLong(ConstraintFactory factory) {
        return hard(
                factory,
                "talks too long",
                shell -> shell.getGuests().size()
                        - shell.slot().talksEach() * shell.limits().consultants());
    }

    Constraint leftOut(ConstraintFactory factory) {
        return factory.forEachIncludingUnassigned(Guest.class)
                .filter(guest -> guest.getShell() == null)
                .penalize(
                        HardMediumSoftScore.ofMedium(Weights.LEFT_OUT),
                        guest -> guest.facts().weight())
                .asConstraint("left out");
    }

    /** Counts as if they were left out, less a little for each who has come together already. */
    Constraint groupTooSmall(ConstraintFactory factory) {
        return held(factory)
                .filter(Shell::isTooSmall)
                .penalize(HardMediumSoftScore.ONE_MEDIUM, GroupCosts::tooSmall)
                .asConstraint("group too small");
    }

    Constraint fewMeetings(ConstraintFactory factory) {
        return soft(factory, "few meetings", Weights.MEETING, _ -> 1);
    }

    Constraint ownGroup(ConstraintFactory factory) {
        return soft(factory, "own group", Weights.OWN_GROUP, GroupCosts::outsideOwnGroup);
    }

    Constraint fewInterpreters(ConstraintFactory factory) {
        return soft(factory, "few interpreters", Weights.INTERPRETER, GroupCosts::interpreters);
    }

    Constraint priorityEarly(ConstraintFactory factory) {
        return soft(factory, "priority early", Weights.PRIORITY_A_WEEK, GroupCosts::priorityWeeks);
    }

    Constraint eveningForThoseAtWork(ConstraintFactory factory) {
        return soft(factory, "evening for those at work", Weights.WORKING_HOURS, GroupCosts::atWork);
    }

    Constraint nearHome(ConstraintFactory factory) {
        return soft(factory, "near home", Weights.OTHER_DISTRICT, GroupCosts::farFromHome);
    }

    Constraint evenWeeks(ConstraintFactory factory) {
        return held(factory)
                .groupBy(shell -> shell.slot().week(), count())
                .penalize(HardMediumSoftScore.ofSoft(Weights.WEEK_LOAD), (_, meetings) -> (long) meetings * meetings)
                .asConstraint("even weeks");
    }

    Constraint oneVariety(ConstraintFactory factory) {
        return soft(factory, "one variety", Weights.VARIETY, GroupCosts::varieties);
    }

    Constraint keepDraft(ConstraintFactory factory) {
        return soft(factory, "keep draft", 1, GroupCosts::movedFromDraft);
    }

    /** A promised group that has lost households is kept and filled up where there are others for it. */
    Constraint topUpPromisedGroups(ConstraintFactory factory) {
        return soft(factory, "top up promised groups", Weights.MISSING_IN_PROMISED, GroupCosts::missingInPromised);
    }

    private static UniConstraintStream<Shell> held(ConstraintFactory factory) {
        return factory.forEach(Shell.class).filter(Shell::isHeld);
    }

    private static Constraint hard(ConstraintFactory factory, String name, ToLongFunction<Shell> excess) {
        return held(factory)
                .filter(shell -> excess.applyAsLong(shell) > 0)
                .penalize(HardMediumSoftScore.ONE_HARD, excess)
                .asConstraint(name);
    }

    private static Constraint soft(ConstraintFactory factory, String name, long weight, ToLongFunction<Shell> cost) {
        return held(factory).penalize(HardMediumSoftScore.ofSoft(weight), cost).asConstraint(name);
    }
}
