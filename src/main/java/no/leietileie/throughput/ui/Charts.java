package no.leietileie.throughput.ui;

import com.vaadin.flow.component.charts.Chart;
import com.vaadin.flow.component.charts.model.ChartType;
import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.DataSeriesItem;
import java.util.ArrayList;
import java.util.List;
import no.leietileie.throughput.drawing.Drawing;
import no.leietileie.throughput.drawing.Form;
import no.leietileie.throughput.drawing.Goal;
import no.leietileie.throughput.drawing.Series;
import org.jspecify.annotations.Nullable;

/** Draws figures for the page: no animation, numbers at the marks, a legend only where there is more than one series. */
final class Charts {

    /** The component keeps its drawing to itself, and its own styles know neither dashes nor numbers on colours. */
    private static final String STYLES = """
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(
              '.%s .highcharts-graph { stroke-dasharray: 8 6; }' +
              ':host(.stacked) .highcharts-data-label text { fill: var(--figure-on-data); }');
            this.shadowRoot.adoptedStyleSheets = [...this.shadowRoot.adoptedStyleSheets, sheet];
            """.formatted(ChartMarks.GOAL);

    private Charts() {}

    static Chart of(Drawing drawing) {
        Chart chart = new Chart(type(drawing.form()));
        Configuration configuration = chart.getConfiguration();
        configuration.getChart().setStyledMode(true);
        configuration.getChart().setAnimation(false);
        title(configuration, drawing);
        configuration.setAccessibility(new SpokenChart());
        chart.getElement().executeJs(STYLES);
        Goal goal = drawing.goal();
        configuration.getLegend().setEnabled(named(drawing));
        if (drawing.form().isStacked()) {
            chart.addClassName("stacked");
        }
        chart.getElement().setAttribute("aria-label", drawing.title());
        String value = "{point.y:,." + drawing.decimals() + "f}" + drawing.unit();
        configuration.getTooltip().setHeaderFormat("{point.key}: ");
        configuration.getTooltip().setPointFormat(named(drawing) ? "{series.name} " + value : value);
        axes(configuration, drawing);
        for (Series series : drawing.series()) {
            DataSeries data = data(
                    drawing.labels(),
                    series.name(),
                    drawing.form().isStacked() ? withoutNoughts(series.values()) : series.values());
            data.setPlotOptions(ChartMarks.of(drawing.form(), value));
            configuration.addSeries(data);
        }
        if (goal != null) {
            DataSeries pace = data(drawing.labels(), goal.name(), goal.pace());
            pace.setPlotOptions(ChartMarks.ofGoal());
            configuration.addSeries(pace);
        }
        return chart;
    }

    /** Stands on the card already; programs that read aloud name the chart by it. */
    private static void title(Configuration configuration, Drawing drawing) {
        configuration.setTitle(drawing.title());
        configuration.getTitle().setFloating(true);
    }

    private static boolean named(Drawing drawing) {
        return drawing.series().size() > 1 || drawing.goal() != null;
    }

    private static ChartType type(Form form) {
        return switch (form) {
            case LINE -> ChartType.LINE;
            case BARS, STACKED_BARS -> ChartType.BAR;
            case COLUMNS, STACKED_COLUMNS -> ChartType.COLUMN;
        };
    }

    private static void axes(Configuration configuration, Drawing drawing) {
        configuration.getxAxis().setCategories(drawing.labels().toArray(String[]::new));
        configuration.getyAxis().setMin(0);
        configuration.getyAxis().setTitle("");
        configuration.getyAxis().setAllowDecimals(drawing.decimals() > 0);
        // The first of the series begins at the axis, as in the pictures and in the order of the legend.
        configuration.getyAxis().setReversedStacks(false);
    }

    private static DataSeries data(List<String> labels, String name, List<? extends @Nullable Double> values) {
        List<DataSeriesItem> items = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            items.add(new DataSeriesItem(labels.get(i), values.get(i)));
        }
        DataSeries series = new DataSeries(items);
        series.setName(name);
        return series;
    }

    /** They have no part of a stack to stand on. */
    private static List<@Nullable Double> withoutNoughts(List<? extends @Nullable Double> values) {
        List<@Nullable Double> shown = new ArrayList<>();
        for (Double value : values) {
            shown.add(value != null && value == 0 ? null : value);
        }
        return shown;
    }
}
