package no.leietileie.resource.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.leietileie.base.LanguageTag;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Texts;
import no.leietileie.resource.InterpreterFacts;
import no.leietileie.resource.InterpreterLanguage;
import no.leietileie.resource.InterpreterRow;
import org.jspecify.annotations.Nullable;

/** Words about interpreters, for those who book them. */
public final class InterpreterTexts {

    private InterpreterTexts() {}

    /** Name, category, variety of the language, how she interprets, and what an hour costs. */
    public static String choice(InterpreterRow row, @Nullable LanguageTag language) {
        InterpreterFacts facts = row.data().facts();
        List<String> parts = new ArrayList<>();
        parts.add(Texts.text("interpreter.choice.category", ResourceLabels.category(facts.qualification())));
        row.data().languages().stream()
                .filter(spoken -> spoken.language().equals(language))
                .map(InterpreterLanguage::variety)
                .filter(variety -> !variety.isEmpty())
                .forEach(parts::add);
        parts.add(ResourceLabels.modes(facts).toLowerCase(Locale.ROOT));
        if (facts.hourlyPrice() != null) {
            parts.add(Texts.text("interpreter.choice.price", Formats.money(facts.hourlyPrice())));
        }
        return Texts.text("interpreter.choice", row.data().name(), String.join(", ", parts));
    }

    /** What she costs, and until when she can be cancelled. */
    public static String terms(InterpreterRow row) {
        InterpreterFacts facts = row.data().facts();
        return Texts.text(
                "interpreter.terms",
                facts.hourlyPrice() == null
                        ? Texts.text("interpreter.price.unknown")
                        : Texts.text("interpreter.choice.price", Formats.money(facts.hourlyPrice())),
                (int) facts.cancellationHours());
    }
}
