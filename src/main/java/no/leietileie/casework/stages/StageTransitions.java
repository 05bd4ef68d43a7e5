package no.leietileie.casework.stages;

import static no.leietileie.casework.stages.Stage.*;
import static no.leietileie.casework.stages.StageReason.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.leietileie.casework.stages.Transition.Kind;

/** The one table of the steps that a household may take, and what each asks for. */
public final class StageTransitions {

    private static final Set<Stage> BEFORE_BUYING = EnumSet.range(TARGET_GROUP, FINANCED);
    private static final Set<Stage> SINCE_CONTACT = EnumSet.range(CONTACTED, FINANCED);
    private static final Set<Stage> WAY = EnumSet.range(TARGET_GROUP, BUYING);
    private static final Set<Stage> OPEN = EnumSet.of(NOT_NOW, WAY.toArray(Stage[]::new));

    private static final List<Transition> TABLE = Stream.of(
                    steps(Set.of(TARGET_GROUP), PRIORITISED, Kind.ONWARD),
                    steps(Set.of(TARGET_GROUP, PRIORITISED), CONTACTED, Kind.ONWARD),
                    steps(Set.of(CONTACTED), ASSESSED, Kind.ONWARD),
                    steps(Set.of(ASSESSED), APPLYING, Kind.ONWARD),
                    steps(Set.of(APPLYING), FINANCED, Kind.ONWARD),
                    steps(Set.of(FINANCED), BUYING, Kind.ONWARD),
                    steps(Set.of(BUYING), BOUGHT_OWN, Kind.ONWARD),
                    steps(Set.of(BUYING), BOUGHT_OTHER, Kind.ONWARD),
                    steps(Set.of(PRIORITISED), TARGET_GROUP, Kind.BACK, TAKEN_OFF_THE_LIST, OTHER),
                    steps(Set.of(APPLYING), ASSESSED, Kind.BACK, LOAN_REFUSED, FACTS_HAVE_CHANGED, OTHER),
                    steps(Set.of(FINANCED), APPLYING, Kind.BACK, CERTIFICATE_EXPIRED, FACTS_HAVE_CHANGED, OTHER),
                    steps(Set.of(BUYING), FINANCED, Kind.BACK, PURCHASE_FELL_THROUGH, OTHER),
                    steps(
                            with(SINCE_CONTACT, BUYING, NOT_NOW),
                            RENTS_PRIVATELY,
                            Kind.END,
                            FOUND_A_HOME,
                            PREFERS_TO_RENT,
                            CANNOT_AFFORD,
                            OTHER),
                    steps(
                            with(SINCE_CONTACT, NOT_NOW),
                            STAYS,
                            Kind.END,
                            CANNOT_AFFORD,
                            DWELLING_IS_ADAPTED,
                            HEALTH,
                            PREFERS_TO_RENT,
                            LOAN_REFUSED,
                            OTHER),
                    steps(
                            with(BEFORE_BUYING, NOT_NOW),
                            NOT_INTERESTED,
                            Kind.END,
                            AFRAID_OF_DEBT,
                            PREFERS_TO_RENT,
                            NO_ANSWER,
                            OTHER),
                    steps(OPEN, MOVED, Kind.END, LEASE_ENDED, OTHER_MUNICIPAL_DWELLING, LEFT_THE_MUNICIPALITY, OTHER),
                    steps(OPEN, DIED, Kind.END),
                    steps(
                            BEFORE_BUYING,
                            NOT_NOW,
                            Kind.PAUSE,
                            INCOME_UNCERTAIN,
                            WAITS_FOR_WORK,
                            RESIDENCE_UNCERTAIN,
                            FAMILY_CHANGES,
                            HEALTH,
                            DEBT_OR_ARREARS,
                            OTHER),
                    BEFORE_BUYING.stream()
                            .map(to -> new Transition(
                                    NOT_NOW, to, Kind.RETURN, Set.of(TIME_HAS_COME, SITUATION_HAS_CHANGED, OTHER))),
                    steps(
                            Set.of(STAYS, NOT_INTERESTED, RENTS_PRIVATELY),
                            CONTACTED,
                            Kind.REOPEN,
                            WANTS_AFTER_ALL,
                            SITUATION_HAS_CHANGED,
                            OTHER))
            .flatMap(rows -> rows)
            .toList();

    private StageTransitions() {}

    public static Optional<Transition> find(Stage from, Stage to) {
        return TABLE.stream()
                .filter(row -> row.from() == from && row.to() == to)
                .findFirst();
    }

    /** The steps that a household in this position may take, the ordinary one first. */
    public static List<Transition> from(CasePosition position) {
        return TABLE.stream()
                .filter(row -> row.from() == position.stage())
                .filter(row -> row.kind() != Kind.RETURN || row.to() == position.pausedFrom())
                .toList();
    }

    /** What speaks against a step; nothing when it may be taken. */
    public static Set<StageProblem> problems(CasePosition position, StageChange change, LocalDate today) {
        return find(position.stage(), change.to())
                .filter(row -> row.kind() != Kind.RETURN || row.to() == position.pausedFrom())
                .map(row -> problems(row, position, change, today))
                .orElse(EnumSet.of(StageProblem.NOT_POSSIBLE));
    }

    private static Set<StageProblem> problems(
            Transition row, CasePosition position, StageChange change, LocalDate today) {
        var problems = new ArrayList<StageProblem>();
        if (change.on().isBefore(position.enteredOn())) {
            problems.add(StageProblem.BEFORE_LAST_STEP);
        }
        if (change.on().isAfter(today)) {
            problems.add(StageProblem.IN_THE_FUTURE);
        }
        if (!row.reasons().isEmpty() && change.reason() == null) {
            problems.add(StageProblem.REASON_MISSING);
        }
        if (change.reason() != null && !row.reasons().contains(change.reason())) {
            problems.add(StageProblem.REASON_DOES_NOT_FIT);
        }
        if (change.reason() == OTHER && change.remark().isBlank()) {
            problems.add(StageProblem.REMARK_MISSING);
        }
        if (row.kind() == Kind.PAUSE) {
            ReturnPlan.problem(change.plan(), change.on()).ifPresent(problems::add);
        }
        return problems.stream().collect(Collectors.toCollection(() -> EnumSet.noneOf(StageProblem.class)));
    }

    private static Stream<Transition> steps(Set<Stage> from, Stage to, Kind kind, StageReason... reasons) {
        return from.stream().map(stage -> new Transition(stage, to, kind, Set.of(reasons)));
    }

    private static Set<Stage> with(Set<Stage> stages, Stage... more) {
        var all = EnumSet.copyOf(stages);
        all.addAll(List.of(more));
        return all;
    }
}
