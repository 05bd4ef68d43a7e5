package no.leietileie.register.ui.imports;

import java.util.Optional;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.Texts;
import no.leietileie.register.imports.LineRow;
import no.leietileie.register.imports.RegisterImports;
import no.leietileie.register.imports.Resolution;
import no.leietileie.register.imports.RowOutcome;
import org.springframework.dao.OptimisticLockingFailureException;

/** Leads from held row to held row, carries out what somebody decides about one, and tells what came of it. */
final class HeldRowDesk {

    private final RegisterImports imports;

    HeldRowDesk(RegisterImports imports) {
        this.imports = imports;
    }

    Optional<HeldRowKey> after(HeldRowKey row) {
        return imports.heldAfter(row.importId(), row.number()).map(HeldRowKey::of);
    }

    Optional<HeldRowKey> before(HeldRowKey row) {
        return imports.heldBefore(row.importId(), row.number()).map(HeldRowKey::of);
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
