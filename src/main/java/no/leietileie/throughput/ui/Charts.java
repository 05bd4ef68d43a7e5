package no.leietileie.throughput.ui;

import com.vaadin.flow.component.charts.Chart;
import com.vaadin.flow.component.charts.model.AbstractPlotOptions;
import com.vaadin.flow.component.charts.model.Accessibility;
import com.vaadin.flow.component.charts.model.ChartType;
import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.charts.model.DashStyle;
import com.vaadin.flow.component.charts.model.DataLabels;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.DataSeriesItem;
import com.vaadin.flow.component.charts.model.Marker;
import com.vaadin.flow.component.charts.model.PlotOptionsBar;
import com.vaadin.flow.component.charts.model.PlotOptionsColumn;
import com.vaadin.flow.component.charts.model.PlotOptionsLine;
import com.vaadin.flow.component.charts.model.Stacking;
import java.util.ArrayList;
import java.util.List;
import no.leietileie.throughput.drawing.Drawing;
import no.leietileie.throughput.drawing.Form;
import no.leietileie.throughput.drawing.Goal;
import no.leietileie.throughput.drawing.Series;
import org.jspecify.annotations.Nullable;

/** Draws figures for the page: no animation, numbers at the marks, a legend only where there is more than one series. */
final class Charts {

    private Charts() {}

    static Chart of(Drawing drawing) {
        Chart chart = new Chart(type(drawing.form()));
        Configuration configuration = chart.getConfiguration();
        configuration.getChart().setStyledMode(true);
        configuration.getChart().setAnimation(false);
        configuration.setTitle("");
        configuration.setAccessibility(new Accessibility(true));
        Goal goal = drawing.goal();
        configuration.getLegend().setEnabled(drawing.series().size() > 1 || goal != null);
        chart.getElement().setAttribute("aria-label", drawing.title());
        String value = "{point.y:,." + drawing.decimals() + "f}" + drawing.unit();
        configuration.getTooltip().setHeaderFormat("{point.key}: ");
        configuration.getTooltip().setPointFormat(value);
        axes(configuration, drawing);
        for (Series series : drawing.series()) {
            DataSeries data = data(drawing.labels(), series.name(), series.values());
            data.setPlotOptions(options(drawing.form(), value));
            configuration.addSeries(data);
        }
        if (goal != null) {
            DataSeries pace = data(drawing.labels(), goal.name(), goal.pace());
            pace.setPlotOptions(goalOptions());
            configuration.addSeries(pace);
        }
        return chart;
    }

    private static ChartType type(Form form) {
        return switch (form) {
            case LINE -> ChartType.LINE;
            case BARS -> ChartType.BAR;
            case COLUMNS, STACKED_COLUMNS -> ChartType.COLUMN;
        };
    }

    private static void axes(Configuration configuration, Drawing drawing) {
        configuration.getxAxis().setCategories(drawing.labels().toArray(String[]::new));
        configuration.getyAxis().setMin(0);
        configuration.getyAxis().setTitle("");
        configuration.getyAxis().setAllowDecimals(drawing.decimals() > 0);
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

    private static AbstractPlotOptions options(Form form, String value) {
        return switch (form) {
            case LINE -> {
                PlotOptionsLine line = new PlotOptionsLine();
                line.setAnimation(false);
                line.setConnectNulls(true);
                line.setDataLabels(labels(value));
                yield line;
            }
            case BARS -> {
                PlotOptionsBar bars = new PlotOptionsBar();
                bars.setAnimation(false);
                bars.setDataLabels(labels(value));
                yield bars;
            }
            case COLUMNS -> {
                PlotOptionsColumn columns = new PlotOptionsColumn();
                columns.setAnimation(false);
                columns.setDataLabels(labels(value));
                yield columns;
            }
            case STACKED_COLUMNS -> {
                PlotOptionsColumn stacked = new PlotOptionsColumn();
                stacked.setAnimation(false);
                stacked.setStacking(Stacking.NORMAL);
                yield stacked;
            }
        };
    }

    private static AbstractPlotOptions goalOptions() {
        PlotOptionsLine line = new PlotOptionsLine();
        line.setAnimation(false);
        line.setClassName("figure-goal");
        line.setDashStyle(DashStyle.DASH);
        line.setMarker(new Marker(false));
        return line;
    }

    private static DataLabels labels(String format) {
        DataLabels labels = new DataLabels(true);
        labels.setFormat(format);
        return labels;
    }
}
