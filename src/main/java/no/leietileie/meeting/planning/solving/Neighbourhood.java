package no.leietileie.meeting.planning.solving;

import ai.timefold.solver.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import ai.timefold.solver.core.impl.score.director.ScoreDirector;
import java.util.Iterator;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** The moves of the search: they know what can work, so that few are tried in vain. */
public final class Neighbourhood implements MoveIteratorFactory<Season, Rearrangement> {

    private @Nullable Season season;
    private Standing.Kinds kinds = new Standing.Kinds(List.of(), List.of());

    @Override
    public long getSize(ScoreDirector<Season> director) {
        var working = director.getWorkingSolution();
        return (long) working.getGuests().size()
                * Math.max(1, working.getShells().size());
    }

    @Override
    public Iterator<Rearrangement> createOriginalMoveIterator(ScoreDirector<Season> director) {
        throw new UnsupportedOperationException("Moves are only chosen at random");
    }

    @Override
    public Iterator<Rearrangement> createRandomMoveIterator(ScoreDirector<Season> director, RandomGenerator random) {
        var working = director.getWorkingSolution();
        if (season != working) {
            season = working;
            kinds = Standing.Kinds.of(working);
        }
        return new RandomMoves(new MoveIdeas(new Standing(working, kinds), random));
    }

    private static final class RandomMoves implements Iterator<Rearrangement> {

        /** Where every change breaks a rule, a step must come to an end all the same: with no change. */
        private static final int IDEAS_A_STEP = 3000;

        private final MoveIdeas ideas;
        private int given;

        RandomMoves(MoveIdeas ideas) {
            this.ideas = ideas;
        }

        @Override
        public boolean hasNext() {
            return true;
        }

        @Override
        public Rearrangement next() {
            return given++ < IDEAS_A_STEP ? ideas.next() : new Rearrangement();
        }
    }
}
