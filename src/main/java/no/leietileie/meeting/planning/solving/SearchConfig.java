package no.leietileie.meeting.planning.solving;

import ai.timefold.solver.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.phase.custom.CustomPhaseConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.util.List;

/** Late acceptance, then a descent. The two numbers were found by measuring; one accepted move a step is far worse. */
final class SearchConfig {

    private static final int LATE_ACCEPTANCE = 400;
    private static final int ACCEPTED_COUNT = 4;
    /** Of the time in percent; the rest is for the descent. */
    private static final int SHARE_OF_SEARCH = 93;

    private SearchConfig() {}

    static SolverConfig of(PlanningLimit limit) {
        var search = new LocalSearchPhaseConfig()
                .withMoveSelectorConfig(
                        new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass(Neighbourhood.class))
                .withAcceptorConfig(new LocalSearchAcceptorConfig().withLateAcceptanceSize(LATE_ACCEPTANCE))
                .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(ACCEPTED_COUNT));
        var searchEnd = new TerminationConfig();
        var config = new SolverConfig()
                .withSolutionClass(Season.class)
                .withEntityClassList(List.of(Shell.class, Guest.class))
                .withConstraintProviderClass(SeasonConstraints.class)
                .withRandomSeed(limit.seed())
                .withPhases(
                        search.withTerminationConfig(searchEnd),
                        new CustomPhaseConfig().withCustomPhaseCommands(new FinalDescent()));
        if (limit.steps() != null) {
            searchEnd.withStepCountLimit(limit.steps());
        }
        if (limit.time() != null) {
            searchEnd.withSpentLimit(limit.time().multipliedBy(SHARE_OF_SEARCH).dividedBy(100));
            config.withTerminationConfig(new TerminationConfig().withSpentLimit(limit.time()));
        }
        return config;
    }
}
