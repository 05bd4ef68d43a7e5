package no.leietileie.throughput.drawing;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.leietileie.base.LanguageTag;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Languages;
import no.leietileie.throughput.Period;
import no.leietileie.throughput.counting.ShownCount;
import org.jspecify.annotations.Nullable;

/** Words and numbers of the figures in one language, on a page or where there is none. */
public record Wording(Languages languages, Locale locale) {

    private static final int MONTHS_OF_YEAR = 12;
    private static final int QUARTERS = 4;

    public String text(String key, Object... parameters) {
        return languages.getTranslation(key, locale, parameters);
    }

    String number(ShownCount count) {
        Long value = count.value();
        return value == null ? text("figure.hidden") : Formats.number(value);
    }

    /** As {@link #number}, to stand in a sentence. */
    String said(ShownCount count) {
        return count.isHidden() ? text("figure.hidden-number") : number(count);
    }

    /**
     * A sentence and its comparison, which is left out where there is nothing to compare with.
     *
     * @param key of the comparison
     * @param before what it was, as it is written
     * @param more of the comparison
     */
    String compared(String sentence, String key, @Nullable String before, Object... more) {
        if (before == null) {
            return begun(sentence);
        }
        List<Object> parameters = new ArrayList<>(List.of(before));
        parameters.addAll(List.of(more));
        return begun(sentence) + " " + begun(text(key, parameters.toArray()));
    }

    /** With a capital, whatever number it begins with. */
    static String begun(String sentence) {
        return sentence.isEmpty() ? "" : sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    String number(@Nullable Double value) {
        return value == null ? Formats.UNKNOWN : Formats.number(Math.round(value));
    }

    /** 8,4 %, as Norwegian is written in every language of the pages. */
    String percent(@Nullable Double share) {
        return share == null
                ? Formats.UNKNOWN
                : String.format(Locale.ROOT, "%.1f", share * 100).replace('.', ',') + "\u00a0%";
    }

    /** 14,2, of kroner. */
    String millions(@Nullable Double amount) {
        return amount == null
                ? Formats.UNKNOWN
                : String.format(Locale.ROOT, "%.1f", amount).replace('.', ',');
    }

    /** "4 år og 2 måneder". */
    String months(@Nullable Double months) {
        if (months == null) {
            return Formats.UNKNOWN;
        }
        long all = Math.round(months);
        return all < MONTHS_OF_YEAR
                ? text("figure.months", all)
                : text("figure.years-months", all / MONTHS_OF_YEAR, all % MONTHS_OF_YEAR);
    }

    /** @param month since the year 0 */
    String month(int month) {
        return Month.of(month % MONTHS_OF_YEAR + 1)
                .getDisplayName(TextStyle.SHORT_STANDALONE, locale)
                .replace(".", "");
    }

    /** In full, for sentences and tables. */
    String monthOfYear(int month) {
        return Month.of(month % MONTHS_OF_YEAR + 1).getDisplayName(TextStyle.FULL_STANDALONE, locale) + " "
                + month / MONTHS_OF_YEAR;
    }

    /** @param quarter since the year 0 */
    String quarter(int quarter) {
        return text("figure.quarter", quarter % QUARTERS + 1, Integer.toString(quarter / QUARTERS));
    }

    public String period(Period period) {
        return switch (period.kind()) {
            case YEAR -> Integer.toString(period.when());
            case QUARTER -> quarter(period.when());
            case TWELVE_MONTHS -> text("figure.twelve-months", monthOfYear(period.lastMonth()));
        };
    }

    /** Short enough to stand under a column. */
    String quarterMark(int quarter) {
        return text(
                "figure.quarter", quarter % QUARTERS + 1, String.format(Locale.ROOT, "%02d", quarter / QUARTERS % 100));
    }

    String language(String code) {
        return code.equals("und")
                ? text("figure.language-unknown")
                : begun(languages.nameOf(new LanguageTag(code), locale));
    }
}
