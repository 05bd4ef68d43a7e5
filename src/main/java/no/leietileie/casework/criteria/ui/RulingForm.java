package no.leietileie.casework.criteria.ui;

import java.time.LocalDate;
import java.util.Objects;
import no.leietileie.casework.criteria.ProposalRow;
import org.jspecify.annotations.Nullable;

/** Public because the binder reads it by reflection. A ruling as its fields hold it. */
public record RulingForm(
        boolean adopted,
        @Nullable LocalDate on,
        String by,
        @Nullable LocalDate validFrom,
        String note) {

    /** Call it when the day is there. */
    ProposalRow.Ruling toRuling() {
        return new ProposalRow.Ruling(Objects.requireNonNull(on), by, note, adopted ? validFrom : null);
    }
}
