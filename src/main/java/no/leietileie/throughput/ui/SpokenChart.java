package no.leietileie.throughput.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.charts.ChartOptions;
import com.vaadin.flow.component.charts.model.Accessibility;
import com.vaadin.flow.component.charts.model.Lang;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.leietileie.base.ui.Texts;

/**
 * A chart for those who hear it and walk through it by keyboard. What it says is already said beside it, so that nothing is
 * read out before it.
 */
final class SpokenChart extends Accessibility {

    /** The component knows neither setting, but sends every field to the charts of the browser. */
    private final Map<String, String> screenReaderSection = Map.of("beforeChartFormat", "", "afterChartFormat", "");

    SpokenChart() {
        super(true);
    }

    /** Has charts spoken in the language of the page: the charts' own words are English. */
    static void useLanguage(UI page) {
        ChartOptions.get(page).setLang(new Words());
    }

    /** Names in braces are filled in by the charts. */
    private static final class Words extends Lang {

        private static final String THOUSANDS = "\u00a0";

        private final Map<String, Object> accessibility = Map.of(
                "defaultChartTitle", Texts.text("chart.title"),
                "svgContainerLabel", Texts.text("chart.title"),
                "chartContainerLabel", Texts.text("chart.container", "{title}"),
                "legend",
                        Map.of(
                                "legendLabel", Texts.text("chart.legend"),
                                "legendLabelNoTitle", Texts.text("chart.legend"),
                                "legendItem", Texts.text("chart.legend-item", "{itemName}")),
                "thousandsSep", THOUSANDS,
                "series", Map.of("nullPointValue", Texts.text("chart.no-value"), "summary", summaries()));

        /** 5,8, as numbers are written in every language of the pages. */
        Words() {
            setDecimalPoint(",");
            setThousandsSep(THOUSANDS);
        }

        private static Map<String, String> summaries() {
            String words = Texts.text("chart.series", "{series.name}", "{ix}", "{numSeries}");
            return Stream.of("line", "bar", "column", "default")
                    .flatMap(kind -> Stream.of(kind, kind + "Combination"))
                    .collect(Collectors.toMap(kind -> kind, _ -> words));
        }
    }
}
