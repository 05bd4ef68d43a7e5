package no.leietileie.register.tenants;

import java.util.List;
import no.leietileie.access.UserId;
import org.jspecify.annotations.Nullable;

/** What an assignment did, and all that is needed to take it back. */
public record ConsultantChange(@Nullable UserId consultant, List<Previous> previous) {

    public record Previous(long householdId, @Nullable Long consultantId) {}

    public int count() {
        return previous.size();
    }
}
