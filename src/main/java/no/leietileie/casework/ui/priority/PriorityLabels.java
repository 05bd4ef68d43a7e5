package no.leietileie.casework.ui.priority;

import com.vaadin.flow.component.button.Button;
import java.time.LocalDate;
import no.leietileie.base.ui.EmptyState;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.Texts;
import no.leietileie.casework.priority.Contribution;
import no.leietileie.casework.priority.IncomeKind;
import no.leietileie.casework.priority.PriorityFilter;
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

    /** What stands where lines would be. */
    static EmptyState none(PriorityFilter filter, Runnable clear) {
        return filter.equals(PriorityFilter.NONE)
                ? new EmptyState(
                        Icon.LIST_ORDERED, Texts.text("priority.empty.title"), Texts.text("priority.empty.explanation"))
                : new EmptyState(
                        Icon.SEARCH,
                        Texts.text("priority.no-match.title"),
                        Texts.text("priority.no-match.explanation"),
                        new Button(Texts.text("priority.no-match.clear"), click -> clear.run()));
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
