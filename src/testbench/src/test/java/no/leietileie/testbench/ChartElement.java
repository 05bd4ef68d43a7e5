package no.leietileie.testbench;

import com.vaadin.testbench.TestBenchElement;
import com.vaadin.testbench.elementsbase.Element;

/** A chart of the product; TestBench's own element for it comes with another artifact. */
@Element("vaadin-chart")
public class ChartElement extends TestBenchElement {}
