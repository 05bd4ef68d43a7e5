package no.leietileie.register.ui;

import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import no.leietileie.base.ui.Texts;
import no.leietileie.register.provenance.Provenance;
import no.leietileie.register.provenance.Source;

/** Where values came from, in words: the row as a whole, and each field that came from elsewhere later. */
final class SourceLabels {

    private SourceLabels() {}

    static String of(Provenance provenance) {
        String origin = of(new Source(provenance.origin()));
        String later = provenance.later().byField().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .map(field -> Texts.text(
                        "source.field",
                        Texts.find("field." + field.getKey()).orElse(field.getKey()),
                        of(new Source(field.getValue()))))
                .collect(Collectors.joining("; "));
        return later.isEmpty() ? origin : origin + "; " + later;
    }

    private static String of(Source source) {
        return source.user().isPresent()
                ? Texts.text("source.colleague")
                : Texts.text("source.import", source.value().replaceFirst("^import:", ""));
    }
}
