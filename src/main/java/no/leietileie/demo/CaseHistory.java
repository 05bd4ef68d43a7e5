package no.leietileie.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.leietileie.casework.stages.Stage;
import no.leietileie.casework.stages.StageChange;
import no.leietileie.casework.stages.StageReason;
import org.jspecify.annotations.Nullable;

/**
 * What happened in one invented case: shares and pauses are such that two years give believable figures. The same
 * household always has the same history.
 *
 * @param openedOn when the household came into the target group
 * @param changes all that happened up to today, in order
 */
record CaseHistory(LocalDate openedOn, List<StageChange> changes) {

    private static final long SEED = 2011;
    private static final int MOST_STEPS = 14;
    private static final List<String> CONDITIONS = WordList.lines("conditions.txt");
    /** Two years, as three target groups: most from the start, others as the group was widened. */
    private static final int[] GROUPS = {45, 30, 25};

    private static final int[] DAYS_AGO = {730, 540, 177};

    static CaseHistory of(int number, LocalDate today) {
        Dice dice = Dice.of(SEED, Dice.Topic.CASE, number);
        LocalDate opened = today.minusDays(DAYS_AGO[dice.weighted(GROUPS)]);
        List<StageChange> changes = new ArrayList<>();
        Stage stage = Stage.TARGET_GROUP;
        Stage pausedFrom = Stage.TARGET_GROUP;
        LocalDate day = opened;
        while (changes.size() < MOST_STEPS) {
            StageChange change = next(stage, pausedFrom, day, changes, dice);
            if (change == null || change.on().isAfter(today)) {
                break;
            }
            pausedFrom = change.to() == Stage.NOT_NOW ? stage : pausedFrom;
            changes.add(change);
            stage = change.to();
            day = change.on();
        }
        return new CaseHistory(opened, List.copyOf(changes));
    }

    private static @Nullable StageChange next(
            Stage stage, Stage pausedFrom, LocalDate day, List<StageChange> before, Dice dice) {
        return switch (stage) {
            case TARGET_GROUP -> fromTargetGroup(day, dice);
            case PRIORITISED ->
                after(day, dice, 14, 75)
                        .choose(dice, to(Stage.CONTACTED, 88), end(Stage.MOVED, StageReason.LEASE_ENDED, 3));
            case CONTACTED ->
                after(day, dice, 10, 60)
                        .choose(
                                dice,
                                to(Stage.ASSESSED, 52),
                                end(Stage.NOT_INTERESTED, StageReason.AFRAID_OF_DEBT, 8),
                                end(Stage.NOT_INTERESTED, StageReason.PREFERS_TO_RENT, 7),
                                end(Stage.NOT_NOW, StageReason.WAITS_FOR_WORK, 8),
                                end(Stage.NOT_NOW, StageReason.RESIDENCE_UNCERTAIN, 5),
                                end(Stage.STAYS, StageReason.HEALTH, 5),
                                end(Stage.RENTS_PRIVATELY, StageReason.FOUND_A_HOME, 3),
                                end(Stage.MOVED, StageReason.LEFT_THE_MUNICIPALITY, 3),
                                end(Stage.DIED, null, 1));
            case ASSESSED ->
                after(day, dice, 14, 60)
                        .choose(
                                dice,
                                to(Stage.APPLYING, 62),
                                end(Stage.NOT_NOW, StageReason.INCOME_UNCERTAIN, 8),
                                end(Stage.NOT_NOW, StageReason.DEBT_OR_ARREARS, 5),
                                end(Stage.STAYS, StageReason.CANNOT_AFFORD, 10),
                                end(Stage.RENTS_PRIVATELY, StageReason.PREFERS_TO_RENT, 4));
            case APPLYING ->
                after(day, dice, 20, 70)
                        .choose(
                                dice,
                                to(Stage.FINANCED, 68),
                                end(Stage.ASSESSED, StageReason.LOAN_REFUSED, 10),
                                end(Stage.STAYS, StageReason.LOAN_REFUSED, 8));
            case FINANCED ->
                after(day, dice, 20, 150)
                        .choose(
                                dice,
                                to(Stage.BUYING, 78),
                                end(Stage.APPLYING, StageReason.CERTIFICATE_EXPIRED, 8),
                                end(Stage.NOT_NOW, StageReason.FAMILY_CHANGES, 4));
            case BUYING ->
                after(day, dice, 14, 60)
                        .choose(
                                dice,
                                to(Stage.BOUGHT_OWN, 55),
                                to(Stage.BOUGHT_OTHER, 36),
                                end(Stage.FINANCED, StageReason.PURCHASE_FELL_THROUGH, 5));
            case NOT_NOW -> back(pausedFrom, before.getLast());
            case BOUGHT_OWN, BOUGHT_OTHER, RENTS_PRIVATELY, STAYS, NOT_INTERESTED, MOVED, DIED -> null;
        };
    }

    private static @Nullable StageChange fromTargetGroup(LocalDate day, Dice dice) {
        return after(day, dice, 20, 420)
                .choose(
                        dice,
                        to(Stage.PRIORITISED, 34),
                        to(Stage.CONTACTED, 30),
                        end(Stage.MOVED, StageReason.LEASE_ENDED, 4),
                        end(Stage.NOT_INTERESTED, StageReason.NO_ANSWER, 3));
    }

    /** On its day a pause ends by itself. */
    private static @Nullable StageChange back(Stage pausedFrom, StageChange pause) {
        var plan = pause.plan();
        return plan == null
                ? null
                : StageChange.to(pausedFrom, plan.askAgainOn()).because(StageReason.TIME_HAS_COME);
    }

    private static Turn after(LocalDate day, Dice dice, int least, int most) {
        return new Turn(day.plusDays(dice.between(least, most)));
    }

    private static Way to(Stage stage, int percent) {
        return new Way(stage, null, percent);
    }

    private static Way end(Stage stage, @Nullable StageReason reason, int percent) {
        return new Way(stage, reason, percent);
    }

    private record Way(Stage to, @Nullable StageReason reason, int percent) {}

    private record Turn(LocalDate day) {

        /** What is left of a hundred percent stays where it is. */
        @Nullable
        StageChange choose(Dice dice, Way... ways) {
            int roll = dice.between(1, 100);
            for (Way way : ways) {
                roll -= way.percent;
                if (roll <= 0) {
                    return change(way, dice);
                }
            }
            return null;
        }

        private StageChange change(Way way, Dice dice) {
            var change = new StageChange(way.to, day, way.reason, "", null);
            return way.to == Stage.NOT_NOW
                    ? change.until(dice.pick(CONDITIONS), day.plusDays(dice.between(60, 360)))
                    : change;
        }
    }
}
