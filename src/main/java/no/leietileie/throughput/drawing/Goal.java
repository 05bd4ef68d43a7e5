package no.leietileie.throughput.drawing;

import java.util.List;

/** Where a target would be if as much were done each month. @param pace one value for each label of the drawing */
public record Goal(String name, List<Double> pace) {}
