package no.leietileie.register.imports.cell;

import java.time.LocalDate;
import no.leietileie.base.Fodselsnummer;
import org.jspecify.annotations.Nullable;

/** An identity number, a birth date, or both. Prints only the masked number. */
public record Identity(
        @Nullable Fodselsnummer number, @Nullable LocalDate birthDate) {

    @Override
    public String toString() {
        return number == null ? "Identity[birth date]" : "Identity[%s]".formatted(number.masked());
    }
}
