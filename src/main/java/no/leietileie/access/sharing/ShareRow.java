package no.leietileie.access.sharing;

import java.time.Instant;
import java.time.LocalDate;
import no.leietileie.access.Agency;
import org.jspecify.annotations.Nullable;

/** @param endedAt when somebody ended it before its last day */
public record ShareRow(
        ShareId id,
        Agency agency,
        String purpose,
        LocalDate from,
        LocalDate until,
        String sharedByName,
        @Nullable Instant endedAt) {

    public boolean isOpen(LocalDate today) {
        return endedAt == null && !today.isBefore(from) && !today.isAfter(until);
    }
}
