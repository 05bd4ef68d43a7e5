package no.leietileie.municipality.ui;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.time.LocalDate;
import no.leietileie.base.ui.Facts;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Texts;
import no.leietileie.municipality.PolicyParts;
import org.jspecify.annotations.Nullable;

/** Values of parameters in words. */
final class RuleTexts {

    private RuleTexts() {}

    static Facts facts(PolicyParts<?> parts, Object value) {
        Facts facts = new Facts();
        boolean alone = parts.parts().size() == 1;
        parts.parts()
                .forEach(part -> facts.fact(
                        Texts.text(alone ? "rules.value" : part.labelKey()),
                        text(parts.read(value).get(part.name()))));
        return facts;
    }

    static String line(PolicyParts<?> parts, Object value) {
        return parts.parts().stream()
                .map(part -> text(parts.read(value).get(part.name())))
                .filter(text -> !text.equals(Formats.UNKNOWN))
                .collect(joining(" · "));
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> Formats.UNKNOWN;
            case Integer number -> Formats.number(number);
            case BigDecimal decimal -> decimal.toPlainString().replace('.', ',');
            case LocalDate date -> Formats.date(date);
            case Boolean yes -> Texts.text(yes ? "rules.yes" : "rules.no");
            default -> Formats.text(value.toString());
        };
    }
}
