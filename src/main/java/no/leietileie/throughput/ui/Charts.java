package no.leietileie.throughput.ui;

import com.vaadin.flow.component.charts.Chart;
import com.vaadin.flow.component.charts.model.ChartType;
import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.charts.model.DataLabels;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.DataSeriesItem;
import com.vaadin.flow.component.charts.model.Label;
import com.vaadin.flow.component.charts.model.PlotLine;
import com.vaadin.flow.component.charts.model.PlotOptionsBar;
import com.vaadin.flow.component.charts.model.PlotOptionsColumn;
import com.vaadin.flow.component.charts.model.PlotOptionsLine;
import com.vaadin.flow.component.charts.model.YAxis;
import java.util.List;
import no.leietileie.base.ui.Texts;
import org.jspecify.annotations.Nullable;

/** The three kinds of chart that the figures need, all calm: no legend, no animation, numbers at the marks. */
final class Charts {

    /** @param value none where it is hidden or not known: a gap in a line, no bar */
    record Mark(String label, @Nullable Number value) {}

    private Charts() {}

    static Chart columns(String name, List<Mark> marks) {
        Chart chart = chart(ChartType.COLUMN, name, marks, "{point.y}");
        PlotOptionsColumn options = new PlotOptionsColumn();
        options.setAnimation(false);
        options.setDataLabels(labels("{point.y}"));
        chart.getConfiguration().setPlotOptions(options);
        return chart;
    }

    static Chart bars(String name, List<Mark> marks) {
        Chart chart = chart(ChartType.BAR, name, marks, "{point.y}");
        PlotOptionsBar options = new PlotOptionsBar();
        options.setAnimation(false);
        options.setDataLabels(labels("{point.y}"));
        chart.getConfiguration().setPlotOptions(options);
        return chart;
    }

    /** @param unit behind each number @param goal a line across, or none */
    static Chart line(String name, List<Mark> marks, String unit, @Nullable Number goal) {
        Chart chart = chart(ChartType.LINE, name, marks, "{point.y}" + unit);
        PlotOptionsLine options = new PlotOptionsLine();
        options.setAnimation(false);
        options.setConnectNulls(true);
        options.setDataLabels(labels("{point.y}" + unit));
        Configuration configuration = chart.getConfiguration();
        configuration.setPlotOptions(options);
        if (goal != null) {
            YAxis axis = configuration.getyAxis();
            PlotLine line = new PlotLine();
            line.setValue(goal);
            line.setClassName("figure-goal");
            line.setLabel(new Label(Texts.text("figure.goal", goal)));
            axis.setPlotLines(line);
            axis.setSoftMax(goal);
        }
        return chart;
    }

    private static Chart chart(ChartType type, String name, List<Mark> marks, String format) {
        Chart chart = new Chart(type);
        Configuration configuration = chart.getConfiguration();
        configuration.getChart().setStyledMode(true);
        configuration.getChart().setAnimation(false);
        configuration.setTitle("");
        configuration.getLegend().setEnabled(false);
        chart.getElement().setAttribute("aria-label", name);
        configuration.getTooltip().setHeaderFormat("{point.key}: ");
        configuration.getTooltip().setPointFormat(format);
        configuration.getxAxis().setCategories(marks.stream().map(Mark::label).toArray(String[]::new));
        configuration.getyAxis().setMin(0);
        configuration.getyAxis().setTitle("");
        configuration.getyAxis().setAllowDecimals(type == ChartType.LINE);
        DataSeries series = new DataSeries(marks.stream()
                .map(mark -> new DataSeriesItem(mark.label(), mark.value()))
                .toList());
        series.setName(name);
        configuration.addSeries(series);
        return chart;
    }

    private static DataLabels labels(String format) {
        DataLabels labels = new DataLabels(true);
        labels.setFormat(format);
        return labels;
    }
}
