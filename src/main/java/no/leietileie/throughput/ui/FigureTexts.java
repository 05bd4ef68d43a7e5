package no.leietileie.throughput.ui;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Texts;
import no.leietileie.throughput.ExitKind;
import no.leietileie.throughput.FunnelStep;
import no.leietileie.throughput.ShownCount;
import no.leietileie.throughput.TenancyLength.Band;
import org.jspecify.annotations.Nullable;

/** Words and numbers of the figures. */
final class FigureTexts {

    private static final int MONTHS_OF_YEAR = 12;

    private FigureTexts() {}

    static String of(ShownCount count) {
        Long value = count.value();
        return value == null ? Texts.text("figure.hidden") : Formats.number(value);
    }

    /** 8,4 %, as Norwegian is written in every language of the pages. */
    static String percent(@Nullable Double share) {
        return share == null
                ? Formats.UNKNOWN
                : String.format(Locale.ROOT, "%.1f", share * 100).replace('.', ',') + "\u00a0%";
    }

    static String of(ExitKind kind) {
        return Texts.text("exit." + key(kind));
    }

    static String of(FunnelStep step) {
        return Texts.text("funnel." + key(step));
    }

    static String of(Band band) {
        Integer to = band.toYears();
        return to == null
                ? Texts.text("tenancy.over", band.fromYears())
                : band.fromYears() == 0
                        ? Texts.text("tenancy.under", to)
                        : Texts.text("tenancy.from-to", band.fromYears(), to);
    }

    /** "4 år og 2 måneder". */
    static String months(@Nullable Integer months) {
        return months == null
                ? Formats.UNKNOWN
                : Texts.text("figure.years-months", months / MONTHS_OF_YEAR, months % MONTHS_OF_YEAR);
    }

    static String month(int month) {
        String name = Month.of(month).getDisplayName(TextStyle.SHORT_STANDALONE, Locale.of("nb"));
        return name.replace(".", "");
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
