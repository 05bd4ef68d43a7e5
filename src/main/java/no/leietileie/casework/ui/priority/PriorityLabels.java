package no.leietileie.casework.ui.priority;

import java.time.LocalDate;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Texts;
import no.leietileie.casework.priority.Contribution;
import no.leietileie.casework.priority.IncomeKind;
import no.leietileie.casework.priority.PriorityRule;

/** Words of the priority list. */
final class PriorityLabels {

    private PriorityLabels() {}

    static String of(PriorityRule rule) {
        return Texts.text("priority.rule." + rule.name());
    }

    static String of(IncomeKind kind) {
        return Texts.text("income." + kind.name());
    }

    /** What the rule found, in a sentence. */
    static String finding(Contribution part) {
        Object[] values = part.values().stream().map(PriorityLabels::value).toArray();
        return Texts.text("priority.finding." + part.finding().name(), values);
    }

    private static String value(String raw) {
        return raw.contains("-") ? Formats.date(LocalDate.parse(raw)) : Formats.number(Long.parseLong(raw));
    }

    /** +30, −12 or 0. */
    static String points(int points) {
        return points > 0 ? "+" + points : points < 0 ? "\u2212" + -points : "0";
    }

    /** ↑12 or ↓3. */
    static String moved(int places) {
        return places > 0 ? "\u2191" + places : places < 0 ? "\u2193" + -places : "";
    }
}
