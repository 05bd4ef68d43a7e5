package no.leietileie.register.imports.row;

import java.util.List;
import no.leietileie.base.Fodselsnummer;
import org.jspecify.annotations.Nullable;

/**
 * Whom a data row is about, as far as it says so: also of a row that cannot be used, for who may see it depends on it.
 *
 * @param contractNumber null when the row has none
 * @param identityNumbers those that are understood
 */
public record RowSubject(@Nullable String contractNumber, boolean isProtected, List<Fodselsnummer> identityNumbers) {

    public RowSubject {
        identityNumbers = List.copyOf(identityNumbers);
    }

    @Override
    public String toString() {
        return "RowSubject[…]";
    }
}
