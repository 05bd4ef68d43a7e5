package no.leietileie.register.households;

import java.util.List;
import java.util.Map;
import no.leietileie.access.log.AccessLogRow;
import no.leietileie.register.PersonId;

/**
 * Everything the register and the access log hold about one household.
 *
 * @param identityNumbers whole, of those persons whose number is known
 * @param lists names of the working lists and target groups it stands on
 * @param importedRows in which files of the landlord it stands, as long as their rows are kept
 * @param log who has looked and what was changed, newest first
 */
public record HeldFacts(
        HouseholdDetails details,
        Map<PersonId, String> identityNumbers,
        List<String> lists,
        List<ImportedRow> importedRows,
        List<AccessLogRow> log) {

    public record ImportedRow(long importId, String fileName, int row) {}

    @Override
    public String toString() {
        return "HeldFacts[" + details.id() + "]";
    }
}
