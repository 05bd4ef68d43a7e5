package no.leietileie.register.imports.applying;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.leietileie.base.Fodselsnummer;
import no.leietileie.register.imports.matching.LineTranslation.Translated;
import no.leietileie.register.imports.matching.RegisterLoader;
import no.leietileie.register.imports.row.RowSubject;
import org.springframework.stereotype.Component;

/** Finds out whom rows are about that come to nothing: a row about a protected household is hidden even so. */
@Component
class RejectedRows {

    private final RegisterLoader loader;

    RejectedRows(RegisterLoader loader) {
        this.loader = loader;
    }

    record Meant(Map<Fodselsnummer, Set<Long>> holders) {

        /** Ids of households; by their contract the row finds them itself, whenever somebody looks. */
        List<Long> by(RowSubject subject) {
            return subject.identityNumbers().stream()
                    .flatMap(number -> holders.getOrDefault(number, Set.of()).stream())
                    .distinct()
                    .toList();
        }
    }

    /** Needs a transaction; what it returns does not. */
    Meant meant(Collection<Translated> read) {
        var numbers = read.stream()
                .filter(row -> row.line() == null)
                .flatMap(row -> row.subject().identityNumbers().stream())
                .toList();
        return new Meant(loader.holders(numbers));
    }
}
