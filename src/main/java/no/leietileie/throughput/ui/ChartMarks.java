package no.leietileie.throughput.ui;

import com.vaadin.flow.component.charts.model.AbstractPlotOptions;
import com.vaadin.flow.component.charts.model.DataLabels;
import com.vaadin.flow.component.charts.model.Marker;
import com.vaadin.flow.component.charts.model.PlotOptionsBar;
import com.vaadin.flow.component.charts.model.PlotOptionsColumn;
import com.vaadin.flow.component.charts.model.PlotOptionsLine;
import com.vaadin.flow.component.charts.model.Stacking;
import no.leietileie.throughput.drawing.Form;

/** How the marks of each form of chart look: no animation, numbers at the marks. */
final class ChartMarks {

    /** Of the line of what was aimed at. */
    static final String GOAL = "figure-goal";

    private ChartMarks() {}

    static AbstractPlotOptions of(Form form, String value) {
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
                bars.setDataLabels(atEnd(value));
                yield bars;
            }
            case COLUMNS -> {
                PlotOptionsColumn columns = new PlotOptionsColumn();
                columns.setAnimation(false);
                columns.setDataLabels(atEnd(value));
                yield columns;
            }
            case STACKED_COLUMNS -> {
                PlotOptionsColumn stacked = new PlotOptionsColumn();
                stacked.setAnimation(false);
                stacked.setStacking(Stacking.NORMAL);
                stacked.setDataLabels(labels(value));
                yield stacked;
            }
            case STACKED_BARS -> {
                PlotOptionsBar stacked = new PlotOptionsBar();
                stacked.setAnimation(false);
                stacked.setStacking(Stacking.NORMAL);
                stacked.setDataLabels(labels(value));
                yield stacked;
            }
        };
    }

    static AbstractPlotOptions ofGoal() {
        PlotOptionsLine line = new PlotOptionsLine();
        line.setAnimation(false);
        line.setClassName(GOAL);
        line.setMarker(new Marker(false));
        return line;
    }

    /** Every number is there, outside of its mark. */
    private static DataLabels atEnd(String format) {
        DataLabels labels = labels(format);
        labels.setAllowOverlap(true);
        labels.setCrop(false);
        labels.setOverflow("allow");
        return labels;
    }

    private static DataLabels labels(String format) {
        DataLabels labels = new DataLabels(true);
        labels.setFormat(format);
        return labels;
    }
}
