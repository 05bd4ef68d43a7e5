package no.leietileie.register.ui.imports;

import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.Texts;
import no.leietileie.register.imports.LineRow;
import no.leietileie.register.imports.RegisterImports;
import no.leietileie.register.imports.Resolution;
import no.leietileie.register.imports.RowOutcome;
import org.springframework.dao.OptimisticLockingFailureException;

/** Carries out what somebody decides about held rows, and tells what came of it. */
final class HeldRowDesk {

    private final RegisterImports imports;

    HeldRowDesk(RegisterImports imports) {
        this.imports = imports;
    }

    /**
     * Returns whether the row is done with; else it waits for another reason now.
     *
     * @param waitsAgain called when a skipped row is taken back
     */
    boolean decide(LineRow row, Resolution resolution, Runnable waitsAgain) {
        try {
            var outcome = imports.resolveHeld(row.importId(), row.number(), resolution);
            if (resolution instanceof Resolution.Skip) {
                Notice.doneWithUndo(Texts.text("held.skipped"), () -> {
                    imports.takeBackSkip(row.importId(), row.number());
                    waitsAgain.run();
                });
            } else if (outcome == RowOutcome.HELD) {
                Notice.failed(Texts.text("held.again"));
                return false;
            } else {
                Notice.done(Texts.text("held.stored", Texts.text(outcome.messageKey())));
            }
        } catch (IllegalStateException | IllegalArgumentException | OptimisticLockingFailureException conflict) {
            Notice.failed(Texts.text("held.conflict"));
        }
        return true;
    }
}
