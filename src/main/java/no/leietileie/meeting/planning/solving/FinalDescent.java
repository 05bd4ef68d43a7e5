package no.leietileie.meeting.planning.solving;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import ai.timefold.solver.core.api.solver.phase.PhaseCommandContext;

/** Afterwards no household alone has a better place: what would look like a mistake to whoever reads the plan. */
final class FinalDescent implements PhaseCommand<Season> {

    private static final int ROUNDS = 20;

    @Override
    public void changeWorkingSolution(PhaseCommandContext<Season> context) {
        var season = context.getWorkingSolution();
        var standing = new Standing(season, Standing.Kinds.of(season));
        boolean better = true;
        for (int round = 0; round < ROUNDS && better; round++) {
            better = false;
            for (var guest : season.getGuests()) {
                if (context.isPhaseTerminated()) {
                    return;
                }
                better |= !Standing.isPinned(guest) && improve(context, guest, standing);
            }
        }
    }

    private static boolean improve(PhaseCommandContext<Season> context, Guest guest, Standing standing) {
        HardMediumSoftScore best = context.executeTemporarilyAndCalculateScore(new Rearrangement());
        Rearrangement bestMove = null;
        for (int kind : guest.facts().kindList()) {
            for (var shell : standing.ofKind(kind)) {
                if (shell != guest.getShell() && shell.isHeld() && new Standing.Changes().fits(guest, shell)) {
                    var move = new Rearrangement().seat(guest, shell);
                    HardMediumSoftScore score = context.executeTemporarilyAndCalculateScore(move);
                    if (score.compareTo(best) > 0) {
                        best = score;
                        bestMove = move;
                    }
                }
            }
        }
        if (bestMove == null) {
            return false;
        }
        context.execute(bestMove);
        return true;
    }
}
