package no.leietileie.casework.stages;

import java.time.LocalDate;
import no.leietileie.access.UserId;
import no.leietileie.register.HouseholdId;
import org.jspecify.annotations.Nullable;

/** A case without its history. */
public record CaseBrief(
        HouseholdId household,
        CasePosition position,
        @Nullable UserId contact) {

    /** For queries. */
    public CaseBrief(
            long household, Stage stage, LocalDate enteredOn, @Nullable Stage pausedFrom, @Nullable Long contact) {
        this(
                new HouseholdId(household),
                new CasePosition(stage, enteredOn, pausedFrom),
                contact == null ? null : new UserId(contact));
    }
}
