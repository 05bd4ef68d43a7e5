package no.leietileie.casework.criteria.ui;

import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.StatusBadge;
import no.leietileie.base.ui.Texts;
import no.leietileie.base.ui.Tone;
import no.leietileie.casework.criteria.CaseFacts;
import no.leietileie.casework.criteria.ProposalState;
import no.leietileie.municipality.PolicyKey;
import no.leietileie.municipality.PolicyParts;
import org.jspecify.annotations.Nullable;

/** Criteria, proposals and the facts behind them in words. */
final class CriteriaTexts {

    private CriteriaTexts() {}

    /** One line for each part of a criterion. */
    static <T> List<String> lines(PolicyKey<T> key, Object value) {
        PolicyParts<T> parts = PolicyParts.of(key);
        Map<String, Object> values = parts.read(value);
        return parts.parts().stream()
                .map(part -> Texts.text("criteria.part", Texts.text(part.labelKey()), text(values.get(part.name()))))
                .toList();
    }

    /** What would be another: label, before and after. */
    static <T> List<Change> changes(PolicyKey<T> key, Object before, Object after) {
        PolicyParts<T> parts = PolicyParts.of(key);
        Map<String, Object> old = parts.read(before);
        Map<String, Object> wanted = parts.read(after);
        return parts.parts().stream()
                .filter(part -> !same(old.get(part.name()), wanted.get(part.name())))
                .map(part -> new Change(
                        Texts.text(part.labelKey()), text(old.get(part.name())), text(wanted.get(part.name()))))
                .toList();
    }

    record Change(String label, String before, String after) {

        String words() {
            return Texts.text("criteria.change", label, before, after);
        }
    }

    private static boolean same(@Nullable Object one, @Nullable Object other) {
        return one instanceof BigDecimal number && other instanceof BigDecimal wanted
                ? number.compareTo(wanted) == 0
                : Objects.equals(one, other);
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> Formats.UNKNOWN;
            case Integer number -> Formats.number(number);
            case BigDecimal decimal -> decimal.toPlainString().replace('.', ',');
            case Boolean yes -> Texts.text(yes ? "rules.yes" : "rules.no");
            default -> Formats.text(value.toString());
        };
    }

    static StatusBadge badge(ProposalState state) {
        Tone tone = switch (state) {
            case DRAFT -> Tone.NEUTRAL;
            case SUBMITTED -> Tone.AMBER;
            case ADOPTED -> Tone.GREEN;
            case REJECTED -> Tone.RED;
            case WITHDRAWN -> Tone.NEUTRAL;
        };
        return new StatusBadge(tone, Texts.text("proposal.state." + state.name()));
    }

    /** A case in one sentence of coarse facts. */
    static String of(CaseFacts facts) {
        List<String> words = new ArrayList<>();
        words.add(Texts.text("case-facts.size." + facts.size().name()));
        words.add(Texts.text(facts.children() ? "case-facts.children" : "case-facts.no-children"));
        words.add(
                facts.incomes().isEmpty()
                        ? Texts.text("case-facts.income-unknown")
                        : facts.incomes().stream()
                                .sorted()
                                .map(kind -> within(Texts.text("income." + kind.name())))
                                .collect(Collectors.joining(" + ")));
        if (facts.rentThousands() != null) {
            words.add(Texts.text("case-facts.rent", Formats.number(1000L * facts.rentThousands())));
        }
        words.add(Texts.text(facts.arrears() ? "case-facts.arrears" : "case-facts.no-arrears"));
        if (facts.stage() != null) {
            words.add(Texts.text(
                    "case-facts.stage",
                    within(Texts.text("stage." + facts.stage().name()))));
        }
        return String.join(", ", words);
    }

    /** As it is written within a sentence; short names in capitals stay. */
    private static String within(String label) {
        boolean word = label.length() > 1 && Character.isLowerCase(label.charAt(1));
        return word ? label.substring(0, 1).toLowerCase(UI.getCurrent().getLocale()) + label.substring(1) : label;
    }
}
