package no.leietileie.register.imports.applying;

import java.util.List;
import no.leietileie.access.CurrentUser;
import no.leietileie.register.Household;
import no.leietileie.register.HouseholdRepository;
import no.leietileie.register.ImportDecided;
import no.leietileie.register.ImportDecided.Decision;
import no.leietileie.register.imports.ImportId;
import no.leietileie.register.imports.Resolution;
import no.leietileie.register.imports.RowOutcome;
import no.leietileie.register.imports.RowState;
import no.leietileie.register.imports.staging.ImportStore;
import no.leietileie.register.imports.staging.LineStore;
import no.leietileie.register.imports.staging.StagedLine;
import no.leietileie.register.provenance.Source;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Carries out what a person has decided about a held row. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class HeldRows {

    private final ImportStore imports;
    private final LineStore lines;
    private final Application application;
    private final HouseholdRepository households;
    private final ApplicationEventPublisher events;

    HeldRows(
            ImportStore imports,
            LineStore lines,
            Application application,
            HouseholdRepository households,
            ApplicationEventPublisher events) {
        this.households = households;
        this.imports = imports;
        this.lines = lines;
        this.application = application;
        this.events = events;
    }

    /**
     * Returns what became of the row: it may be held again for another reason.
     *
     * @throws IllegalStateException when the row does not wait for a decision, or its import is not in the register
     */
    public RowOutcome resolve(ImportId id, int number, Resolution resolution) {
        var state = imports.lock(id);
        if (!state.takesDecisions()) {
            throw new IllegalStateException("Import %d is %s".formatted(id.value(), state));
        }
        var line = held(id, number);
        if (resolution instanceof Resolution.Skip) {
            lines.skip(id, number, "{\"decision\": \"Skip\"}");
            tell(id, number, Decision.SKIP);
            return RowOutcome.HELD;
        }
        if (isAboutProtection(resolution) && !CurrentUser.seesProtected()) {
            throw new IllegalStateException("The row does not wait for this decision");
        }
        var outcome = application.applyHeld(id, line, resolution);
        if (resolution instanceof Resolution.KeepProtection(var household)) {
            households.findById(household.value()).ifPresent(HeldRows::keepProtection);
        }
        lines.resolved(id, number, "{\"decision\": \"" + resolution.getClass().getSimpleName() + "\"}");
        tell(id, number, decision(resolution));
        return outcome;
    }

    /** A row that was skipped waits again; does nothing when it is no longer skipped. */
    public void takeBackSkip(ImportId id, int number) {
        imports.lock(id);
        if (lines.takeBackSkip(id, number)) {
            tell(id, number, Decision.TAKE_BACK_SKIP);
        }
    }

    private void tell(ImportId id, int number, Decision decision) {
        events.publishEvent(new ImportDecided(id.value(), decision, number));
    }

    private static Decision decision(Resolution resolution) {
        return switch (resolution) {
            case Resolution.SameHousehold _ -> Decision.SAME_HOUSEHOLD;
            case Resolution.NewHousehold _ -> Decision.NEW_HOUSEHOLD;
            case Resolution.KeepProtection _ -> Decision.KEEP_PROTECTION;
            case Resolution.LiftProtection _ -> Decision.LIFT_PROTECTION;
            case Resolution.Skip _ -> Decision.SKIP;
        };
    }

    private StagedLine held(ImportId id, int number) {
        return lines.get(id, List.of(number)).stream()
                .filter(line -> line.outcome().equals(RowOutcome.HELD.name()) && line.state() == RowState.PENDING)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The row does not wait for a decision"));
    }

    private static boolean isAboutProtection(Resolution resolution) {
        return resolution instanceof Resolution.KeepProtection || resolution instanceof Resolution.LiftProtection;
    }

    /** From now on the mark is a person's word, which no file puts in question. */
    private static void keepProtection(Household household) {
        household.confirm("protection", Source.of(CurrentUser.get().id()));
    }
}
